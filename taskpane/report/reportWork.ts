import { readReport } from "../documents/report/readReport";
import { reportText } from "../documents/report/reportText";
import type { ViewWork } from "../work/useWork";
import { type ReportForm, usualReport } from "./form";

export interface ReportAction {
  readonly change: Partial<ReportForm>;
  /** In words, as the undo button says it: "rubriken ändrades". */
  readonly done: string;
  /** What is typed in the same field, one letter after the other, is one step. */
  readonly field?: string;
}

/** How the choices of Rapport are held: the usual ones until the user changes any. */
export const reportWork: ViewWork<ReportForm, ReportAction> = {
  name: "rapport",
  text: reportText,
  read: readReport,
  nothing: () => usualReport,
  reduce: (form, { change, done, field }) => ({
    work: { ...form, ...change },
    change: done,
    ...(field !== undefined && { field }),
  }),
};
