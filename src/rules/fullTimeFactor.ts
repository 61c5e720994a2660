import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { heltidsmatt } from "../parameters/heltidsmatt";
import { currentValue } from "../parameters/currentValue";
import { requireAboveZero } from "./checks";

const PRIVATE_NORM = currentValue(heltidsmatt, "heltidsmått privat norm");
const HOURS_OF_A_WEEK = new Decimal(168);

function requireWeek(hours: Decimal, what: string): void {
  requireAboveZero(hours, what);
  if (hours.lte(HOURS_OF_A_WEEK)) return;
  throw new ModelError(
    "invalid",
    `${what} är ${swedishNumber(hours)} men en vecka har bara 168 timmar.`,
  );
}

/** Cost factor of a heltidsmått for the same monthly pay: reference / hours a week (40/37 = 1.0811). */
export function fullTimeFactor(weeklyHours: Decimal, reference: Decimal = PRIVATE_NORM): Decimal {
  requireWeek(weeklyHours, "Antalet timmar per vecka");
  requireWeek(reference, "Referensens timmar per vecka");
  return reference.div(weeklyHours);
}
