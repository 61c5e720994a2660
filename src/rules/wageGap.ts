import type { Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { hourlyRate } from "./hourlyRate";
import type { OwnRates } from "./ownRates";

export interface WageGapInput {
  /** The period the wages are compared from. */
  readonly base: Period;
  readonly period: Period;
  /** Wage increase since the base period, kr/hour; negative where wages fell. */
  readonly wageIncrease: Decimal;
  /** Yearly uplift of the schablon after the last decided year. */
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
}

/** Gap per hour since a base year, kr: wage increase − increase of the schablon. */
export function wageGap({ base, period, wageIncrease, uplift, ownRates }: WageGapInput): Decimal {
  const increase = hourlyRate(period, uplift, ownRates).minus(hourlyRate(base, uplift, ownRates));
  return wageIncrease.minus(increase);
}
