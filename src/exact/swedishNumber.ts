import type { DecimalInput } from "./decimal";
import { Decimal } from "./decimal";

/** A number as Swedish text for messages: 1 234,5 with no-break spaces and a true minus sign. */
export function swedishNumber(value: DecimalInput): string {
  const exact = new Decimal(value);
  if (!exact.isFinite()) return "inget ändligt tal";
  const text = exact.toSignificantDigits(15).toFixed();
  const [whole = "0", part] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return (text.startsWith("-") ? "\u2212" : "") + grouped + (part === undefined ? "" : `,${part}`);
}
