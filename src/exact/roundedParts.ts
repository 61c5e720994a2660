import { Decimal } from "./decimal";

/**
 * Parts rounded to `decimals` so that they still sum to the total, which must have no more decimals
 * itself (largest remainder). What is left over goes to the parts that rounding down cut the most, one
 * unit each, the first of equals first. A part that is exactly 0 stays 0.
 */
export function roundedParts(
  parts: readonly Decimal[],
  total: Decimal,
  decimals: number,
): Decimal[] {
  const unit = new Decimal(10).pow(-decimals);
  const down = parts.map((part) => part.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR));
  const sum = down.reduce((all, part) => all.plus(part), new Decimal(0));
  const byRemainder = parts
    .map((part, place) => ({ place, zero: part.isZero(), rest: part.minus(down[place] ?? 0) }))
    .filter(({ zero }) => !zero)
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.place - b.place);
  if (byRemainder.length === 0) return down;
  const units = total.minus(sum).div(unit).round();
  // Ordinarily 0. Amounts too large for their decimals leave more units over than there are parts.
  const all = units.divToInt(byRemainder.length);
  const left = units.minus(all.times(byRemainder.length));
  // A total rounded on its own may be a unit below the parts rounded down: then the least cut pays.
  if (left.isNegative()) byRemainder.reverse();
  const turns = left.abs().toNumber();
  for (const [turn, { place }] of byRemainder.entries()) {
    const given = turn < turns ? all.plus(left.isNegative() ? -1 : 1) : all;
    down[place] = (down[place] ?? new Decimal(0)).plus(given.times(unit));
  }
  return down;
}
