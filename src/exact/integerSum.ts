import { decimalPlaces, powerOfTen, scaledInteger } from "./decimalPlaces";
import type { SumOfProducts } from "./sumOfProducts";

/** 7 × 10^14 is the last such denominator below 2^53. */
const MOST_PLACES = 14;
/** Days. */
const WEEK = 7;

const LARGEST = Number.MAX_SAFE_INTEGER;
const { max } = Math;

function fits(integer: number): boolean {
  return integer <= LARGEST && integer >= -LARGEST;
}

/**
 * The sum of nearestSum in integers, for figures of few digits; undefined where 53 bits do not hold it.
 *
 * Everything is brought to the one denominator 7 × 10^k. The numerator is a sum of products of
 * integers, exact as long as it stays within 2^53, and the only division rounds correctly, so no
 * error can arise. A product that passed 2^53 on the way stays above it, because every factor
 * is an integer: it is enough to look at the products at their end.
 */
export const integerSum: SumOfProducts = (a, x, y, b, z, w, c, d) => {
  const px = decimalPlaces(x);
  const py = decimalPlaces(y);
  const pz = decimalPlaces(z);
  const pw = decimalPlaces(w);
  const pc = decimalPlaces(c);
  const pd = decimalPlaces(d);
  if (px < 0 || py < 0 || pz < 0 || pw < 0 || pc < 0 || pd < 0) return undefined;
  const first = a.places + px + py;
  const second = b.places + pz + pw;
  const places = max(first, second, pc, pd);
  if (places > MOST_PLACES) return undefined;
  const weekly =
    a.integer * scaledInteger(x, px) * scaledInteger(y, py) * powerOfTen(places - first);
  const rest =
    b.integer * scaledInteger(z, pz) * scaledInteger(w, pw) * powerOfTen(places - second) * WEEK;
  const third = scaledInteger(c, pc) * powerOfTen(places - pc) * WEEK;
  const fourth = scaledInteger(d, pd) * powerOfTen(places - pd) * WEEK;
  if (!fits(weekly) || !fits(rest) || !fits(third) || !fits(fourth)) return undefined;
  const two = weekly + rest;
  const three = two + third;
  const numerator = three + fourth;
  if (!fits(two) || !fits(three) || !fits(numerator)) return undefined;
  return numerator / (WEEK * powerOfTen(places));
};
