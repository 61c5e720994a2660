import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import type { PagePlan } from "../../sheets/builder/pagePlan";

/** What a report may hold, in its order. */
export const REPORT_PARTS = ["text", "forecast", "interval", "deviation", "followUp"] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export const ORIENTATIONS = [
  "portrait",
  "landscape",
] as const satisfies readonly PagePlan["orientation"][];

/** What the user has chosen of the report. */
export interface ReportForm {
  readonly title: string;
  /** "": as Avvikelse has it. */
  readonly municipality: string;
  /** The user's own words. */
  readonly text: string;
  /** Parts that are left out, and those without their chart. */
  readonly without: readonly ReportPart[];
  readonly withoutChart: readonly ReportPart[];
  readonly orientation: PagePlan["orientation"];
  /** Counts below it are not told, as it is typed. */
  readonly limit: string;
}

export const LONGEST = { title: 120, municipality: 60, text: 8000 } as const;

export const usualReport: ReportForm = {
  title: "Personlig assistans",
  ...{ municipality: "", text: "", without: [], withoutChart: [] },
  orientation: "portrait",
  limit: String(DEFAULT_SECRECY_LIMIT),
};
