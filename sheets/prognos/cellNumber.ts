import { FRACTION } from "../../src/exact/fraction";
import { Decimal, type DecimalInput } from "../../src/exact/decimal";

const DIGITS = 17;

/** A figure as it is typed in a cell: all the digits that a cell keeps, no exponent. */
export function cellNumber(value: DecimalInput): string {
  const text = String(value);
  const [, over, under] = FRACTION.exec(text) ?? [];
  return new Decimal(over ?? text)
    .div(under ?? 1)
    .toSignificantDigits(DIGITS)
    .toFixed();
}
