import { yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import { sfbCost } from "../../rules/sfbCost";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskHistoryYear } from "./riskHistory";
import type { ScaledVariance } from "./scaledVariance";

export interface RatioSize {
  /** Cost over persons × 20 hours × days/7 × schablon, as it has been. */
  readonly mean: number;
  /** Of the ratio itself: its `sum` holds squares of the ratio. */
  readonly variance: ScaledVariance;
  /** Years that count in the mean, the prior's with them. */
  readonly weight: number;
}

function ratioOf({ year, sfbPersons = 0, outturnSfb }: RiskHistoryYear): readonly number[] {
  if (outturnSfb === undefined || !(sfbPersons > 0)) return [];
  const full = sfbCost({ period: yearPeriod(year), persons: new Decimal(sfbPersons) });
  return [outturnSfb / full.toNumber()];
}

/**
 * What the municipality pays of SFB against what persons and schablon give: hours not used, and invoices that
 * come in another year. Years as accrued where the user has them.
 *
 * @throws ModelError `unknown` for a year whose schablon is not decided.
 */
export function ratioSize(history: readonly RiskHistoryYear[], figures: RiskFigures): RatioSize {
  const ratios = history.flatMap(ratioOf);
  const weight = figures.priorRatios + ratios.length;
  const sum = ratios.reduce((all, ratio) => all + ratio, figures.priorRatios * figures.ratio);
  const mean = sum / weight;
  const squares = ratios.reduce((all, ratio) => all + (ratio - mean) ** 2, 0);
  return {
    mean,
    weight,
    variance: {
      changes: ratios.length,
      // One is lost to the mean.
      freedom: figures.priorFreedom + Math.max(0, ratios.length - 1),
      sum: figures.priorFreedom * figures.ratioSpread ** 2 + squares,
    },
  };
}
