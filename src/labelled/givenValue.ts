import type { Decimal, DecimalInput } from "../exact/decimal";
import { ModelError } from "../modelError";
import type { FieldLimits } from "./fieldLimits";
import { fieldValue } from "./fieldValue";
import { swedishNumber } from "../exact/swedishNumber";

/** Kronor of a year or a month; a rate by the hour may be below one. */
const AMOUNTS: readonly string[] = ["kr", "kr/år", "kr/månad"];
/** Less is what a formula leaves of 0. */
export const LEAST_SHARE = "0.0001";

/** Whether a share where the field is given would silently be öre. */
export const takesKronor = ({ unit }: FieldLimits): boolean => AMOUNTS.includes(unit);

/**
 * What a person or a cell gave for a field, within its limits. 8,5 % in a cell is 0,085: a share where
 * kronor are taken would silently be eight öre. What the model itself tries, as a goal seek does, is not given.
 *
 * @throws ModelError `invalid`; `what` names the field, with its row where it has one.
 */
export function givenValue(spec: FieldLimits, value: DecimalInput, what: string): Decimal {
  const number = fieldValue(spec, value, what);
  if (takesKronor(spec) && number.abs().gte(LEAST_SHARE) && number.abs().lt(1)) {
    throw new ModelError(
      "invalid",
      `${what} är ${swedishNumber(number)} men anges i kronor. Skriv beloppet: en andel eller procent läses inte här.`,
    );
  }
  return number;
}
