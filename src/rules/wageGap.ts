import type { Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { hourlyRate } from "./hourlyRate";

export interface WageGapInput {
  /** The period the wages are compared from. */
  readonly base: Period;
  readonly period: Period;
  /** Wage increase since the base period, kr/hour; negative where wages fell. */
  readonly wageIncrease: Decimal;
  /** Yearly uplift of the schablon after the last decided year. */
  readonly uplift?: Decimal | undefined;
}

/** Gap per hour since a base year, kr: wage increase − increase of the schablon. */
export function wageGap({ base, period, wageIncrease, uplift }: WageGapInput): Decimal {
  return wageIncrease.minus(hourlyRate(period, uplift).minus(hourlyRate(base, uplift)));
}
