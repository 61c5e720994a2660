import { Decimal } from "./decimal";

/** a + b of the decimals that they were written as: 1 − 0.9 is 0.1, and 0.1 + 0.2 is 0.3. */
export function exactPlus(a: number, b: number): number {
  const sum = a + b;
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(sum)
    ? sum
    : new Decimal(a).plus(b).toNumber();
}
