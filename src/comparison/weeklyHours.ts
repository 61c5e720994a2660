import { daysInYear } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import type { OwnYear } from "./ownYear";

const DAYS_A_WEEK = 7;

/**
 * Hours a week and person under LSS: the year's hours / persons / the year's weeks (days/7). Undefined where either is
 * not known, or nobody had it.
 */
export function lssWeeklyHours({ year, figures }: OwnYear): Decimal | undefined {
  const { lssHours, lssPersons } = figures;
  if (lssHours === undefined || lssPersons === undefined || lssPersons.isZero()) return undefined;
  return lssHours.times(DAYS_A_WEEK).div(lssPersons.times(daysInYear(year)));
}
