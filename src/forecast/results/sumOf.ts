import { Decimal } from "../../exact/decimal";

const ZERO = new Decimal(0);

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => (value.isZero() ? sum : sum.plus(value)), ZERO);
}
