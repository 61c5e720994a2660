import { Decimal } from "../exact/decimal";
import { requireAtLeastZero, requireShare } from "../rules/checks";

export interface SurplusEvent {
  readonly persons: Decimal;
  /** The person's assistance hours a week. */
  readonly hoursPerWeek: Decimal;
  /** Weeks until the staff have other work. */
  readonly weeks: Decimal;
  /** Part of the hours by PAN staff, 0-1; default 0. */
  readonly panShare?: Decimal | undefined;
  /** Part of the HÖK staff's time that is matched to other persons, 0-1; default 0. */
  readonly matchedShare?: Decimal | undefined;
  /** PAN staff's notice, weeks; default one month = 365/7/12. */
  readonly noticeWeeks?: Decimal | undefined;
}

export interface SurplusHours {
  readonly hok: Decimal;
  readonly pan: Decimal;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const MONTH = new Decimal(365).div(84);

/**
 * Paid hours without assistance and without revenue (docs/egen-regi.md): HÖK staff until they are matched,
 * PAN staff never matched and at most their notice.
 */
export function surplusHours(event: SurplusEvent): SurplusHours {
  const { persons, hoursPerWeek, weeks } = event;
  const panShare = event.panShare ?? ZERO;
  const matchedShare = event.matchedShare ?? ZERO;
  const noticeWeeks = event.noticeWeeks ?? MONTH;
  requireAtLeastZero(persons, "Antalet personer");
  requireAtLeastZero(hoursPerWeek, "Antalet timmar per vecka");
  requireAtLeastZero(weeks, "Antalet veckor");
  requireShare(panShare, "Andelen PAN");
  requireShare(matchedShare, "Matchningen");
  requireAtLeastZero(noticeWeeks, "Uppsägningstiden");

  const weekly = persons.times(hoursPerWeek);
  return {
    hok: weekly.times(weeks).times(ONE.minus(panShare)).times(ONE.minus(matchedShare)),
    pan: weekly.times(Decimal.min(weeks, noticeWeeks)).times(panShare),
  };
}
