import type { Decimal } from "../exact/decimal";
import { requireAtLeastZero } from "./checks";

export interface LssHoursInput {
  readonly persons: Decimal;
  readonly hoursPerPersonAndMonth: Decimal;
  readonly months: Decimal;
}

/** LSS hours where only an average is known: persons × hours per person and month × months. */
export function lssHours({ persons, hoursPerPersonAndMonth, months }: LssHoursInput): Decimal {
  requireAtLeastZero(persons, "Antalet personer");
  requireAtLeastZero(hoursPerPersonAndMonth, "Antalet timmar per person och månad");
  requireAtLeastZero(months, "Antalet månader");
  return persons.times(hoursPerPersonAndMonth).times(months);
}
