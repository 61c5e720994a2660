import { useMemo } from "react";
import type { PagePlan } from "../../sheets/builder/pagePlan";
import type { Report } from "../../sheets/rapport/report";
import { reportSheet } from "../../sheets/rapport/reportSheet";
import { CopyButton } from "../shared/CopyButton";
import { oneSheet } from "../work/oneSheet";
import { WriteSheets } from "../work/WriteSheets";
import { reportHtml } from "./copy/reportHtml";
import { reportPlain } from "./copy/reportPlain";
import { useReportMemory } from "./ReportContext";

interface Props {
  /** Undefined while there is nothing to write, or the limit of secrecy is not known. */
  readonly report: Report | undefined;
  readonly orientation: PagePlan["orientation"];
}

/** The report as a sheet to print, and as formatted text to paste. */
export function WriteReport({ report, orientation }: Props) {
  const { writing } = useReportMemory();
  const copied = useMemo(
    () => report && { text: reportPlain(report), html: () => reportHtml(report) },
    [report],
  );
  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={writing}
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite:
              report === undefined
                ? undefined
                : () =>
                    void writing.write({
                      make: oneSheet(() => reportSheet(report, orientation)),
                      group: "rapport",
                      title: report.title,
                    }),
          },
        ]}
      >
        <p className="entry__description">
          Bladet Rapport är klart att skriva ut: A4, en sida brett, med kommun, datum och sidnummer.
          Det är värden från i dag och räknas inte om. Finns det redan visas först vad som ändras;
          det du har skrivit bredvid lämnas.
        </p>
      </WriteSheets>
      {copied !== undefined && <CopyButton label="Kopiera till Word" {...copied} />}
    </section>
  );
}
