import { VERSION_TEXT } from "../../src/version";
import type { Report, ReportSection } from "../../sheets/rapport/report";
import { REPORT_PARTS, type ReportForm, type ReportPart, usualReport } from "./form";
import type { Offered } from "./sections/offered";

export type OfferedParts = Readonly<Record<ReportPart, Offered>>;

/** Whose figures the parts have, where they are examples'. */
export const examplesOf = (sections: readonly ReportSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ example }) => example ?? [])),
];

/** The report of the parts that are chosen and can be had. `own`: what the municipality is called elsewhere. */
export function reportOf(
  { title, municipality, without, withoutChart }: ReportForm,
  offered: OfferedParts,
  { own, date }: { readonly own: string; readonly date: string },
): Report {
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
    date,
    sections,
    foot: `${VERSION_TEXT}. Siffrorna är som de var ${date}.`,
  };
}

/** What the chosen parts wait for, each told once. */
export const waitedFor = ({ without }: ReportForm, offered: OfferedParts): readonly string[] => [
  ...new Set(
    REPORT_PARTS.filter((part) => !without.includes(part)).flatMap((part) => {
      const found = offered[part];
      return found.kind === "waiting" ? [found.why] : [];
    }),
  ),
];

/** Where figures of several stand together: what is mixed, Swedish. */
export function mixedText({ sections }: Report): string | undefined {
  const examples = examplesOf(sections);
  const hasOwn = sections.some(
    ({ example, status }) => example === undefined && status !== undefined,
  );
  if (examples.length === 0) return undefined;
  if (hasOwn) {
    return "Rapporten blandar egna siffror med exempel. Varje del säger vems de är. Välj bort de delar som inte är dina.";
  }
  return examples.length > 1
    ? "Rapporten blandar exempel från olika kommuner. Varje del säger vems de är."
    : undefined;
}
