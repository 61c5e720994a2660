import { Decimal } from "./decimal";

/**
 * Parts rounded to `decimals` so that they still sum to the total, which must have no more decimals
 * itself (largest remainder). Each is rounded to the nearest; what is then missing goes to the parts
 * that are nearest to another unit, one each, and of equals the first stays the largest in amount, so
 * that parts with the other sign are rounded to the same amounts. A part that is exactly 0 stays 0.
 */
export function roundedParts(
  parts: readonly Decimal[],
  total: Decimal,
  decimals: number,
): Decimal[] {
  const rounded = parts.map((part) => part.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  const sum = rounded.reduce((all, part) => all.plus(part), new Decimal(0));
  const missing = total.minus(sum);
  if (missing.isZero()) return rounded;
  const unit = new Decimal(`1e${-decimals}`);
  const units = missing.div(unit).round();
  const sign = units.isNegative() ? -1 : 1;
  const takers = parts
    .map((part, place) => {
      const value = rounded[place] ?? part;
      // Of equals the first is to be the largest: the first to go from zero, the last to go towards it.
      const turn = value.abs().lte(part.abs()) ? place : 2 * parts.length - place;
      return { place, value, turn, rest: part.minus(value).times(sign), isZero: part.isZero() };
    })
    .filter(({ isZero }) => !isZero)
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.turn - b.turn);
  if (takers.length === 0) return rounded;
  // Ordinarily 0. Amounts too large for their decimals leave more units over than there are parts.
  const all = units.abs().divToInt(takers.length);
  const turns = units.abs().minus(all.times(takers.length)).toNumber();
  for (const [turn, { place, value }] of takers.entries()) {
    const given = all.plus(turn < turns ? 1 : 0).times(sign);
    rounded[place] = value.plus(given.times(unit));
  }
  return rounded;
}
