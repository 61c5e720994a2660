import { useMemo } from "react";
import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import { VERSION_TEXT } from "../../src/version";
import type { Report, ReportSection } from "../../sheets/rapport/report";
import { secrecyLimit } from "../cases/secrecyLimit";
import { useForecast } from "../forecast/ForecastContext";
import { today } from "../shared/today";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { REPORT_PARTS, usualReport } from "./form";
import { ReportChoices } from "./input/ReportChoices";
import { ReportFields } from "./input/ReportFields";
import { ReportPreview } from "./ReportPreview";
import { useReportMemory } from "./ReportContext";
import { useOffered } from "./useOffered";
import { WriteReport } from "./WriteReport";

const examplesOf = (sections: readonly ReportSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ example }) => example ?? [])),
];

/** Rapport: the parts of the other tabs that the user chooses, as a sheet to print and as text for Word. */
export function ReportView() {
  const { inHand } = useReportMemory();
  const { work: form } = inHand;
  const typed = secrecyLimit(form.limit);
  const isWrong = typeof typed !== "number";
  const offered = useOffered(form, isWrong ? DEFAULT_SECRECY_LIMIT : typed);
  const { base } = useForecast().work;
  const own = base === undefined || base.example !== undefined ? "" : base.name;
  const report = useMemo((): Report => {
    const { title, municipality, without, withoutChart } = form;
    const sections = REPORT_PARTS.flatMap((part) => {
      const found = offered[part];
      if (found.kind !== "ok" || without.includes(part)) return [];
      const { chart, ...section } = found.section;
      return [withoutChart.includes(part) ? section : { ...section, chart }];
    });
    const named = title.trim() === "" ? usualReport.title : title.trim();
    const marks = examplesOf(sections);
    return {
      // Whose figures they are stands over them, whatever is copied or printed.
      title: [...(marks.length > 1 ? ["Exempel"] : marks), named].join(" – "),
      // An example's figures are nobody's municipality.
      municipality: municipality.trim() === "" && marks.length === 0 ? own : municipality.trim(),
      date: today(),
      sections,
      foot: `${VERSION_TEXT}. Siffrorna är som de var ${today()}.`,
    };
  }, [form, offered, own]);
  const examples = examplesOf(report.sections);
  const isMixed =
    examples.length > 0 &&
    (examples.length > 1 ||
      report.sections.some(({ example, status }) => example === undefined && status !== undefined));
  const waited = REPORT_PARTS.map((part) =>
    form.without.includes(part) ? undefined : offered[part],
  ).flatMap((found) => (found?.kind === "waiting" ? [found.why] : []));
  const isReady = report.sections.length > 0 && !isWrong && waited.length === 0;
  return (
    <WorkView name="Rapport" className="report" {...inHand}>
      <PartTitle of="Siffror" />
      <ReportChoices offered={offered} />
      <ReportFields own={own} limitError={isWrong ? typed.wrong : undefined} />
      <SavedBar {...inHand} example={examples.length > 0 ? examples.join(" och ") : undefined} />
      <PartTitle of="Resultat" />
      {isMixed && (
        <Notice kind="warn">
          Rapporten blandar egna siffror med exempel. Varje del säger vems de är. Välj bort de delar
          som inte är dina.
        </Notice>
      )}
      {isWrong ? (
        <Notice kind="warn">{typed.wrong}</Notice>
      ) : report.sections.length === 0 && waited.length === 0 ? (
        <Notice kind="info">
          Rapporten är tom. Gör först det som står vid en del ovan, eller skriv en sammanfattning.
        </Notice>
      ) : (
        <>
          {[...new Set(waited)].map((why) => (
            <p key={why} className="field__about">
              {why}
            </p>
          ))}
          <ReportPreview report={report} />
        </>
      )}
      <PartTitle of="Skriv" />
      <WriteReport report={isReady ? report : undefined} orientation={form.orientation} />
    </WorkView>
  );
}
