import { decimalPlaces, POWERS_OF_TEN, scaledInteger } from "./decimalPlaces";

/** integer × 10^−places, both exact. */
export interface Scaled {
  readonly integer: number;
  readonly places: number;
}

/** 7 × 10^14 is the last such denominator below 2^53. */
const MOST_PLACES = 14;
const DAYS_OF_A_WEEK = 7;

function fits(integer: number): boolean {
  return Math.abs(integer) <= Number.MAX_SAFE_INTEGER;
}

/**
 * The double nearest to a·x·y/7 + b·z·w + c + d, for the decimals that the numbers were written as; or
 * undefined where the exact sum needs more than 53 bits (then Decimal has to do it).
 *
 * Everything is brought to the one denominator 7 × 10^k. The numerator is a sum of products of
 * integers, exact as long as it stays within 2^53, and the only division rounds correctly, so no
 * error can arise. A product that passed 2^53 on the way stays above it, because every factor
 * is an integer: it is enough to look at the products at their end.
 */
export function nearestSum(
  a: Scaled,
  x: number,
  y: number,
  b: Scaled,
  z: number,
  w: number,
  c: number,
  d: number,
): number | undefined {
  const px = decimalPlaces(x);
  const py = decimalPlaces(y);
  const pz = decimalPlaces(z);
  const pw = decimalPlaces(w);
  const pc = decimalPlaces(c);
  const pd = decimalPlaces(d);
  if (px < 0 || py < 0 || pz < 0 || pw < 0 || pc < 0 || pd < 0) return undefined;
  const first = a.places + px + py;
  const second = b.places + pz + pw;
  const places = Math.max(first, second, pc, pd);
  if (places > MOST_PLACES) return undefined;
  const raised = (integer: number, from: number): number =>
    integer * (POWERS_OF_TEN[places - from] as number);
  const weekly = raised(a.integer * scaledInteger(x, px) * scaledInteger(y, py), first);
  const rest =
    DAYS_OF_A_WEEK * raised(b.integer * scaledInteger(z, pz) * scaledInteger(w, pw), second);
  const third = DAYS_OF_A_WEEK * raised(scaledInteger(c, pc), pc);
  const fourth = DAYS_OF_A_WEEK * raised(scaledInteger(d, pd), pd);
  if (!fits(weekly) || !fits(rest) || !fits(third) || !fits(fourth)) return undefined;
  const two = weekly + rest;
  const three = two + third;
  const numerator = three + fourth;
  if (!fits(two) || !fits(three) || !fits(numerator)) return undefined;
  return numerator / (DAYS_OF_A_WEEK * (POWERS_OF_TEN[places] as number));
}
