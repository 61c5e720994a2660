import { Decimal } from "./decimal";
import { decimalPlaces, scaledInteger } from "./decimalPlaces";
import type { Scaled } from "./scaled";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** An exact number: an integer over a power of ten where 53 bits hold it, else a Decimal. */
export type Exact = Scaled | Decimal;

/** The product of numbers, each the decimal that it was written as. */
export function product(...factors: readonly number[]): Exact {
  let integer = 1;
  let places = 0;
  for (const factor of factors) {
    if (factor === 1) continue;
    const own = decimalPlaces(factor);
    if (own < 0) return decimalProduct(factors);
    integer *= scaledInteger(factor, own);
    places += own;
    if (!(integer <= LARGEST && integer >= -LARGEST)) return decimalProduct(factors);
  }
  return { integer, places };
}

function decimalProduct(factors: readonly number[]): Decimal {
  return factors.reduce((all, factor) => all.times(factor), new Decimal(1));
}
