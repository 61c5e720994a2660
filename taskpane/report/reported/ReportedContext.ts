import { createContext, useContext } from "react";
import type { Evaluation as FollowUpEvaluation } from "../../followup/evaluate";
import type { Evaluation as DeviationEvaluation } from "../../variance/evaluate";

/** What the tabs that the report tells of come to. */
export interface Evaluations {
  readonly deviation: DeviationEvaluation;
  readonly followUp: FollowUpEvaluation;
}
export type ReportedTab = keyof Evaluations;

/** As the tab has it now; nothing is begun in it; or the workbook has not told what it holds yet. */
export type Reported = {
  readonly [T in ReportedTab]: Evaluations[T] | "nothing" | "reading";
};

export const unread: Reported = { deviation: "reading", followUp: "reading" };

export const ReportedContext = createContext<Reported>(unread);
export const useReported = (): Reported => useContext(ReportedContext);

/** Apart from what is told, so that a tab that tells is not drawn anew by it. */
export const PublishContext = createContext<(told: Partial<Reported>) => void>(() => undefined);
