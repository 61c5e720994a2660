import type { Period } from "../calendar/period";
import { Decimal } from "../exact/decimal";

export interface CalendarFactor {
  readonly name: string;
  /** Weeks of the two periods: days / 7. */
  readonly budget: Decimal;
  readonly outturn: Decimal;
}

/**
 * The calendar as a factor of its own, for a product with hours a week in it: a leap year has 366/7
 * weeks, so it costs more with the same persons, hours and price (docs/avvikelse.md).
 */
export function calendarFactor(budget: Period, outturn: Period): CalendarFactor {
  const weeks = (period: Period): Decimal => new Decimal(period.days).div(7);
  return { name: "Kalender (veckor)", budget: weeks(budget), outturn: weeks(outturn) };
}
