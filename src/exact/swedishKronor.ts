import { Decimal, type DecimalInput } from "./decimal";
import { swedishNumber } from "./swedishNumber";

/** Kronor and öre as Swedish text for messages: 347,70. */
export function swedishKronor(value: DecimalInput): string {
  const rounded = new Decimal(value).toDecimalPlaces(2);
  const [whole = "0", part = ""] = rounded.abs().toFixed(2).split(".");
  const sign = rounded.isNegative() && !rounded.isZero() ? "\u2212" : "";
  return `${sign}${swedishNumber(whole)},${part}`;
}
