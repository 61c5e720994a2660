import type { Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { requireAtLeastZero } from "./checks";
import { hourlyRate } from "./hourlyRate";
import type { OwnRates } from "./ownRates";

export interface LssInput {
  readonly period: Period;
  /** Assistance hours in the period. */
  readonly hours: Decimal;
  /** The local price as a share of the schablon; default 1. */
  readonly priceFactor?: Decimal | undefined;
  /** Yearly uplift of the schablon after the last decided year, e.g. 0.015. */
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
}

/**
 * Cost of assistance under LSS 9 § 2, kr: hours × schablon × local price factor. LSS has no rate of
 * its own ("skäliga kostnader"); the schablon is what many municipalities pay.
 */
export function lssCost({ period, hours, priceFactor, uplift, ownRates }: LssInput): Decimal {
  requireAtLeastZero(hours, "Antalet timmar");
  const cost = hours.times(hourlyRate(period, uplift, ownRates));
  if (priceFactor === undefined) return cost;
  requireAtLeastZero(priceFactor, "Talet för prisfaktorn");
  return cost.times(priceFactor);
}
