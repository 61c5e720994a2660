import type { DecimalInput } from "./decimal";
import { Decimal } from "./decimal";

const DIGITS = 15;

/**
 * A number as Swedish text for messages: 1 234,5 with no-break spaces and a true minus sign; beyond fifteen
 * digits 1,5E+20, as Excel writes it.
 */
export function swedishNumber(value: DecimalInput): string {
  const exact = new Decimal(value);
  if (!exact.isFinite()) return "inget ändligt tal";
  const rounded = exact.toSignificantDigits(DIGITS);
  const isLong = rounded.e >= DIGITS || (rounded.e < -DIGITS && !rounded.isZero());
  const text = isLong ? rounded.toExponential().toUpperCase() : rounded.toFixed();
  const [whole = "0", part] = text.split(".");
  const grouped = isLong ? whole : whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return (part === undefined ? grouped : `${grouped},${part}`).replace(/-/g, "\u2212");
}
