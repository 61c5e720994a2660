import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { currentValue } from "../parameters/currentValue";
import { jourgrans } from "../parameters/jourgrans";
import { requireAboveZero, requireAtLeastZero } from "../rules/checks";

export interface RotaInput {
  /** Jour hours of the rota (one person's jour) in a month. */
  readonly hours: Decimal;
  /** Employees who share the rota. */
  readonly employees: Decimal;
  /** Hours an employee may have before the excess begins; default 50. */
  readonly limit?: Decimal | undefined;
}

export interface Rota {
  readonly hoursPerEmployee: Decimal;
  /** Hours above the limit, each employee. */
  readonly excessPerEmployee: Decimal;
  /** The part of all jour hours that is above the limit, 0-1. */
  readonly excessShare: Decimal;
  /** The fewest employees with whom nobody is above the limit. */
  readonly employeesNeeded: Decimal;
}

const LIMIT = currentValue(jourgrans);
const ZERO = new Decimal(0);

/** A jour rota shared evenly: hours an employee, excess above the limit, employees needed (docs/egen-regi.md). */
export function rota({ hours, employees, limit = LIMIT }: RotaInput): Rota {
  requireAtLeastZero(hours, "Antalet jourtimmar per månad");
  requireAtLeastZero(limit, "Jourgränsen");
  if (hours.isZero()) {
    return {
      hoursPerEmployee: ZERO,
      excessPerEmployee: ZERO,
      excessShare: ZERO,
      employeesNeeded: ZERO,
    };
  }
  requireAboveZero(employees, "Antalet anställda på jourschemat");
  if (limit.isZero()) {
    throw new ModelError(
      "invalid",
      "Jourgränsen är 0. Då är all jour över gränsen hur många som än delar.",
    );
  }
  const hoursPerEmployee = hours.div(employees);
  // From the whole rota, so that 200 hours among four are not above 50 by a rounded quotient.
  const excess = Decimal.max(ZERO, hours.minus(limit.times(employees)));
  return {
    hoursPerEmployee,
    excessPerEmployee: excess.div(employees),
    excessShare: excess.div(hours),
    employeesNeeded: hours.div(limit).ceil(),
  };
}
