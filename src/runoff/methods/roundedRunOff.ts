import { Decimal } from "../../exact/decimal";
import { roundedParts } from "../../exact/roundedParts";
import type { RunOffFigures, RunOffResult } from "./runOffResult";
import { withoutNoise } from "../triangle/withoutNoise";

export interface RoundedFigures {
  readonly latest: Decimal;
  readonly outstanding: Decimal;
  /** latest + outstanding, as they are shown. */
  readonly ultimate: Decimal;
}

export interface RoundedRunOff {
  /** In the result's order. */
  readonly origins: readonly RoundedFigures[];
  readonly total: RoundedFigures;
}

/**
 * The amounts as a table shows them: periods sum to the total, and invoiced and outstanding to the final
 * amount. What is outstanding is the same, period by period, as what is proposed to be booked.
 */
export function roundedRunOff({ origins, total }: RunOffResult, decimals: number): RoundedRunOff {
  const column = (of: (figures: RunOffFigures) => number) => {
    const whole = new Decimal(withoutNoise(of(total))).toDecimalPlaces(decimals);
    const parts = origins.map((figures) => new Decimal(withoutNoise(of(figures))));
    return { whole, parts: roundedParts(parts, whole, decimals) };
  };
  const latest = column((figures) => figures.latest);
  const outstanding = column((figures) => figures.outstanding);
  const figures = (invoiced: Decimal, rest: Decimal): RoundedFigures => ({
    latest: invoiced,
    outstanding: rest,
    ultimate: invoiced.plus(rest),
  });
  const zero = new Decimal(0);
  return {
    origins: origins.map((_, i) => figures(latest.parts[i] ?? zero, outstanding.parts[i] ?? zero)),
    total: figures(latest.whole, outstanding.whole),
  };
}
