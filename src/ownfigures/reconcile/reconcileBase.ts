import type { Base } from "../../forecast/base/base";
import type { Compared } from "./compared";
import { baseNumber, figuresOfBase } from "./figuresOfBase";
import { reconcile, type Reconciled } from "./reconcile";
import type { Reason } from "./reason";

/** So near the model needs no reason. */
export const AGREES = 0.01;

/** A part of the base year held against what the base makes of its own volume. */
export interface ReconciledBase extends Reconciled {
  /** The model with what the base says of use and price, kr. */
  readonly calibrated: number;
  /** What the base says of use and price: 1 where it says nothing. */
  readonly factor: number;
  readonly agrees: boolean;
}

/** What the forecast makes of the schablon: hours that are used, higher rates, the price of LSS. */
function factorOf(base: Base, part: Reconciled["part"]): number {
  const of = (
    id: "utilisation" | "higherShare" | "higherUplift" | "lssPriceFactor",
    usual: number,
  ) => baseNumber(base, id) ?? usual;
  return part === "sfb"
    ? of("utilisation", 1) * (1 + of("higherShare", 0) * of("higherUplift", 0))
    : of("lssPriceFactor", 1);
}

/** What the base says already of the rest stays: a share that is set takes what is left. */
function withRest(base: Base, factor: number, { cause, text, setting }: Reason): Reason {
  if (setting?.kind !== "base" || setting.values.utilisation === undefined) {
    return { cause, text, ...(setting && { setting }) };
  }
  const rest = factor / (baseNumber(base, "utilisation") ?? 1);
  const utilisation = setting.values.utilisation / rest;
  return { cause, text, setting: { kind: "base", values: { utilisation } } };
}

/** Only what the base can hold is offered: known items of SFB in a year of the history. */
function settable({ history = [] }: Base, { part, year }: Reconciled, reason: Reason): Reason {
  const { cause, text, setting } = reason;
  if (setting?.kind !== "item") return reason;
  const has = history.some((each) => each.year === year);
  return part === "sfb" && has ? reason : { cause, text };
}

/**
 * The base year's outturn against the base's own model, part by part, with the likely reasons for the
 * difference in order, amounts in the unit of `money`; none where they agree. Without volume or cost a part is left out.
 */
export function reconcileBase(base: Base, money?: Compared["money"]): readonly ReconciledBase[] {
  const figures = figuresOfBase(base);
  if (figures === undefined) return [];
  return reconcile(figures, figures.baseYear, money).map((part): ReconciledBase => {
    const factor = factorOf(base, part.part);
    const calibrated = part.model * factor;
    const agrees = Math.abs(part.outturn / calibrated - 1) <= AGREES;
    const reasons = agrees
      ? []
      : part.reasons.map((reason) => withRest(base, factor, settable(base, part, reason)));
    return { ...part, calibrated, factor, agrees, reasons };
  });
}
