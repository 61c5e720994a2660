import { Decimal } from "./decimal";

interface Nearest {
  readonly place: number;
  readonly value: Decimal;
  /** What rounding left of the part, with its sign. */
  readonly rest: Decimal;
  /** Not rounded away from zero. */
  readonly isDown: boolean;
}

/** Which part takes the next unit: the one that is nearest to it, and of equals as for the other sign. */
function order(a: Nearest, b: Nearest, sign: number): number {
  const nearer = b.rest.comparedTo(a.rest) * sign;
  if (nearer !== 0) return nearer;
  const [downA, downB] = [a.isDown, b.isDown];
  if (downA !== downB) return downA ? -1 : 1;
  return downA ? a.place - b.place : b.place - a.place;
}

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
    .map((part, place): Nearest => {
      const value = rounded[place] ?? part;
      return { place, value, rest: part.minus(value), isDown: value.abs().lte(part.abs()) };
    })
    .filter(({ place }) => parts[place]?.isZero() === false)
    .sort((a, b) => order(a, b, sign));
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
