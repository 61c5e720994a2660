import { Decimal } from "../../src/exact/decimal";

/** A number as the decimal it was written as; what was left out stays out. */
export function exactOrUndefined(value: number | undefined): Decimal | undefined {
  return value === undefined ? undefined : new Decimal(value);
}
