import { readRisk } from "../documents/risk/readRisk";
import { riskText } from "../documents/risk/riskText";
import type { ViewWork } from "../work/useWork";
import { type RiskForm, usualForm } from "./form";

export interface RiskAction {
  readonly change: Partial<RiskForm>;
  /** In words, as the undo button says it: "antalet dragningar ändrades". */
  readonly done: string;
  /** What is typed in the same field, one letter after the other, is one step. */
  readonly field?: string;
}

/** How the choices of Osäkerhet are held: the usual ones until the user changes any. */
export const riskWork: ViewWork<RiskForm, RiskAction> = {
  name: "osakerhet",
  text: riskText,
  read: readRisk,
  nothing: () => usualForm,
  reduce: (form, { change, done, field }) => ({
    work: { ...form, ...change },
    change: done,
    ...(field !== undefined && { field }),
  }),
};
