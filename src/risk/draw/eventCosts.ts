import { dayNumber, daysInMonth, daysInYear, monthOf, toDay, yearOf } from "../../calendar/day";
import type { CentreYear } from "../centre/riskCentre";
import type { RiskEvent } from "./riskEvent";

/** kr that stand as they are, and kr that follow the schablon, if the event happens. */
export interface EventCost {
  readonly fixed: number;
  readonly priced: number;
}

/** What an event costs in each month of a year if it happens: from its day on, by days. */
export function eventCosts(event: RiskEvent, centre: CentreYear): readonly EventCost[] {
  const { year, sfbUnit, lssUnit } = centre;
  const { from, lasting, amount = 0, sfbPersons = 0, lssHours = 0 } = event;
  const began = yearOf(from);
  const priced = sfbPersons * sfbUnit + lssHours * lssUnit;
  return Array.from({ length: 12 }, (_, place) => {
    const month = place + 1;
    const days = daysInMonth(year, month);
    const last = dayNumber(toDay(year, month, days));
    const after = Math.max(0, Math.min(days, last - dayNumber(from) + 1)) / daysInYear(year);
    const share = lasting || began === year ? after : 0;
    const booked = began === year && monthOf(from) === month ? 1 : 0;
    return { fixed: amount * (lasting ? share : booked), priced: priced * share };
  });
}
