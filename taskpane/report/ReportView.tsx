import { useMemo } from "react";
import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import { secrecyLimit } from "../cases/secrecyLimit";
import { Notice } from "../shared/Notice";
import { today } from "../shared/today";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { ReportChoices } from "./input/ReportChoices";
import { ReportFields } from "./input/ReportFields";
import { useReportMemory } from "./ReportContext";
import { type Reported, useReported } from "./reported/ReportedContext";
import { examplesOf, mixedText, reportOf, waitedFor } from "./reportOf";
import { ReportPreview } from "./ReportPreview";
import { useOffered } from "./useOffered";
import { WriteReport } from "./WriteReport";

/** The municipality as it was told in Avvikelse; "" where it was not, or is an example's. */
function municipalityOf({ deviation }: Reported): string {
  if (typeof deviation === "string" || deviation.kind !== "ok" || deviation.form.isExample) {
    return "";
  }
  return deviation.form.municipality?.trim() ?? "";
}

/** Rapport: the parts of the other tabs that the user chooses, as a sheet to print and as text for Word. */
export function ReportView() {
  const { inHand } = useReportMemory();
  const { work: form } = inHand;
  const typed = secrecyLimit(form.limit);
  const wrong = typeof typed === "number" ? undefined : typed.wrong;
  const offered = useOffered(form, typeof typed === "number" ? typed : DEFAULT_SECRECY_LIMIT);
  const own = municipalityOf(useReported());
  const date = today();
  const report = useMemo(() => reportOf(form, offered, { own, date }), [form, offered, own, date]);
  const examples = examplesOf(report.sections);
  const mixed = mixedText(report);
  const waited = waitedFor(form, offered);
  const isEmpty = report.sections.length === 0;
  const isReady = wrong === undefined && !isEmpty && waited.length === 0;
  return (
    <WorkView name="Rapport" className="report" {...inHand}>
      <PartTitle of="Siffror" />
      <ReportChoices offered={offered} />
      <ReportFields own={own} limitError={wrong} />
      <SavedBar {...inHand} example={examples.length > 0 ? examples.join(" och ") : undefined} />
      <PartTitle of="Resultat" />
      {mixed !== undefined && <Notice kind="warn">{mixed}</Notice>}
      {wrong !== undefined && <Notice kind="warn">{wrong}</Notice>}
      {wrong === undefined && isEmpty && waited.length === 0 && (
        <Notice kind="info">
          Rapporten är tom. Gör först det som står vid en del ovan, eller skriv en sammanfattning.
        </Notice>
      )}
      {wrong === undefined &&
        waited.map((why) => (
          <p key={why} className="field__about">
            {why}
          </p>
        ))}
      {wrong === undefined && !isEmpty && <ReportPreview report={report} />}
      <PartTitle of="Skriv" />
      <WriteReport report={isReady ? report : undefined} orientation={form.orientation} />
    </WorkView>
  );
}
