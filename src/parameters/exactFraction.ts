import { Decimal } from "../exact/decimal";
import type { DatedValue } from "./types";

export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const fractions = new WeakMap<DatedValue, Fraction>();

/**
 * A value as numerator and denominator: 1/7 has no finite decimal form, so a rule multiplies by the
 * numerator and divides by the denominator last, and 14 hours of beredskap are exactly 2.
 */
export function exactFraction(entry: DatedValue): Fraction {
  let fraction = fractions.get(entry);
  if (fraction === undefined) {
    const [numerator = "", denominator = "1"] = String(entry.value).split("/");
    fraction = { numerator: new Decimal(numerator), denominator: new Decimal(denominator) };
    fractions.set(entry, fraction);
  }
  return fraction;
}
