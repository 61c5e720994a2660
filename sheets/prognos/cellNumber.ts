import { Decimal, type DecimalInput } from "../../src/exact/decimal";

const DIGITS = 17;

/** A figure as it is typed in a cell: all the digits that a cell keeps, no exponent. */
export function cellNumber(value: DecimalInput): string {
  const text = String(value);
  const [, over, under] = /^(-?\d+)\/(\d+)$/.exec(text) ?? [];
  const exact =
    over === undefined ? new Decimal(text) : new Decimal(over).div(new Decimal(under ?? 1));
  return exact.toSignificantDigits(DIGITS).toFixed();
}
