import { Decimal } from "../exact/decimal";
import type { Variance } from "./variance";
import type { VarianceOf } from "./varianceBy";

export interface PartVariance {
  /** e.g. "SFB", "LSS", "Egen regi". */
  readonly part: string;
  readonly variance: Variance;
  /** The same by group, where there are several. */
  readonly groups?: readonly VarianceOf[] | undefined;
}

export interface PartsVariance {
  readonly parts: readonly PartVariance[];
  readonly budget: Decimal;
  readonly outturn: Decimal;
  readonly more: Decimal;
  readonly deviation: Decimal;
}

/** Several parts, each with its own factors, and their total, kr. */
export function varianceOfParts(parts: readonly PartVariance[]): PartsVariance {
  const sum = (of: "budget" | "outturn" | "more" | "deviation"): Decimal =>
    parts.reduce((all, { variance }) => all.plus(variance[of]), new Decimal(0));
  return {
    parts,
    budget: sum("budget"),
    outturn: sum("outturn"),
    more: sum("more"),
    deviation: sum("deviation"),
  };
}
