import { Decimal } from "../exact/decimal";

/** A schablonbelopp raised once: 5 § förordningen (1993:1091), to the nearest 10 öre, exactly 5 öre up. */
export function upratedRate(rate: Decimal, uplift: Decimal): Decimal {
  return rate.times(uplift.plus(1)).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
}
