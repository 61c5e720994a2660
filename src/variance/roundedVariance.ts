import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { inUnit, type MoneyUnit } from "./moneyUnit";
import type { Variance } from "./variance";

export interface Rounding {
  readonly unit: MoneyUnit;
  /** Decimals shown in that unit. */
  readonly decimals: number;
}

/**
 * The variance as it is shown, every amount in the unit and with its decimals. The posts still sum to
 * the deviation (largest remainder); the deviation is the rounded one and may miss rounded budget less
 * rounded outturn by the last digit.
 *
 * `deviation`: a deviation already rounded as one of several parts; its own rounding where left out.
 */
export function roundedVariance(
  variance: Variance,
  { unit, decimals }: Rounding,
  deviation?: Decimal,
): Variance {
  const shown = (amount: Decimal): Decimal => inUnit(amount, unit);
  const rounded = (amount: Decimal): Decimal => shown(amount).toDecimalPlaces(decimals);
  const total = deviation ?? rounded(variance.deviation);
  const parts = roundedParts(
    variance.posts.map((post) => shown(post.deviation)),
    total,
    decimals,
  );
  const zero = new Decimal(0);
  return {
    ...variance,
    budget: rounded(variance.budget),
    outturn: rounded(variance.outturn),
    more: zero.minus(total),
    deviation: total,
    posts: variance.posts.map((post, place) => {
      const part = parts[place] ?? zero;
      return { ...post, deviation: part, more: zero.minus(part) };
    }),
  };
}
