import { reconciliationReportSheet } from "../../../sheets/cases/reconciliationReportSheet";
import { reconciledLive, reconciliationSheet } from "../../../sheets/cases/reconciliationSheet";
import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import { oneSheet } from "../../work/oneSheet";
import { WriteSheets } from "../../work/WriteSheets";
import type { ToWrite } from "../../work/writing";
import { showReference } from "../../workbook/reference";
import { useCasesMemory } from "../CasesContext";
import { ForReaders } from "../ForReaders";
import { secrecyLimit } from "../secrecyLimit";
import type { Reconciled } from "./reconciled";

const IN_PLACE =
  "Finns bladet redan visas först vad som ändras; det du har skrivit bredvid lämnas.";

interface Props {
  readonly found: Reconciled;
  /** Those of before, while new ones are worked out: they are not written. */
  readonly isOld: boolean;
}

/** The differences as a sheet: by formula over list and invoices where they stand, or for others sums as values. */
export function WriteReconciliation({ found, isOld }: Props) {
  const { list, reconciling, inHand } = useCasesMemory();
  const { readers } = inHand.work;
  const limit = secrecyLimit(inHand.work.limit);
  const listPlace = list.state.kind === "read" ? list.state.list.place : undefined;
  const { place } = found.invoices;
  const cells =
    listPlace === undefined || place === undefined
      ? undefined
      : { list: showReference(listPlace), invoices: showReference(place) };
  const { differences, years, tolerance, law } = found;
  const content = { cells, differences, years, tolerance, law };
  const example = cells === undefined ? EXAMPLE_MUNICIPALITY : undefined;
  // What is written again is kept in the workbook as it was written: never the cases of one's own list.
  const isKept = example !== undefined || reconciledLive(content);
  const title = `Avstämning ${years.join(", ")}`;
  const own: ToWrite = {
    ...{ make: oneSheet(() => reconciliationSheet(content), example), title },
    ...(isKept && { group: "avstamning" }),
  };
  const others: ToWrite | undefined =
    typeof limit === "number"
      ? {
          make: oneSheet(() => reconciliationReportSheet(found, limit), example),
          ...{ title, group: "avstamning-andra" },
        }
      : undefined;
  const what = readers === "own" ? own : others;
  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={reconciling}
        withSources
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite: what && !isOld ? () => void reconciling.write(what) : undefined,
          },
        ]}
      >
        <ForReaders own="varje skillnad, med ärende" />
        {readers === "own" ? (
          <p className="entry__description">
            Bladet Avstämning får summor per slag och varje skillnad
            {cells === undefined ? " som värden" : ", med levande formler på listan och fakturorna"}
            . Det nämner ärenden: för eget bruk.{" "}
            {isKept
              ? IN_PLACE
              : "Det blir ett nytt blad: så många skillnader skrivs som värden, och värden om ärenden sparas inte för att skrivas om."}
          </p>
        ) : (
          <p className="entry__description">
            Bladet Avstämning får bara summor per slag, som värden, och inget ärende. Slag med färre
            ärenden än gränsen blir *, och så mycket till att totalen inte avslöjar dem. Skicka inte
            arbetsboken vidare: listan och fakturorna står kvar i den. Kopiera bladet till en ny.{" "}
            {IN_PLACE}
          </p>
        )}
      </WriteSheets>
    </section>
  );
}
