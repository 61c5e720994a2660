import { Decimal } from "../../exact/decimal";
import type { PersonEvent } from "../drivers";
import type { GridMonth } from "../monthGrid";

/** A flow in or out: so many persons a year, a twelfth each month, and persons who move on a day. */
export interface Flow {
  /** Persons a year, month by month. */
  readonly yearly: readonly Decimal[];
  readonly events: readonly PersonEvent[];
}

/**
 * A stock month by month. Twelfths of persons are whole where the flows a year are, so everything is
 * kept in twelfths and no division can leave a remainder: closing = opening + inflow − outflow exactly.
 */
export interface StockMonth {
  readonly opening12: Decimal;
  readonly inflow12: Decimal;
  readonly outflow12: Decimal;
  readonly closing12: Decimal;
  /** Person-days of the month × 24: even flows count half the month, events from their day. */
  readonly personDays24: Decimal;
}

interface Moved {
  readonly even: Decimal;
  readonly events: Decimal;
  /** Persons × days left of the month, for the events. */
  readonly eventDays: Decimal;
}

const ZERO = new Decimal(0);
const NOBODY: Moved = { even: ZERO, events: ZERO, eventDays: ZERO };

function moved(flows: readonly Flow[], place: number): Moved {
  return flows.reduce((sum, { yearly, events }) => {
    const now = events.filter((event) => event.place === place);
    return {
      even: sum.even.plus(yearly[place] ?? ZERO),
      events: now.reduce((all, { persons }) => all.plus(persons), sum.events),
      eventDays: now.reduce(
        (all, { persons, daysLeft }) => all.plus(persons.times(daysLeft)),
        sum.eventDays,
      ),
    };
  }, NOBODY);
}

/** Stock and flow by month (model.md 8): every month's closing is the next one's opening. */
export function stockFlow(
  start: Decimal,
  inflows: readonly Flow[],
  outflows: readonly Flow[],
  months: readonly GridMonth[],
): readonly StockMonth[] {
  let opening12 = start.times(12);
  return months.map(({ days }, place) => {
    const into = moved(inflows, place);
    const out = moved(outflows, place);
    const inflow12 = into.even.plus(into.events.times(12));
    const outflow12 = out.even.plus(out.events.times(12));
    const closing12 = opening12.plus(inflow12).minus(outflow12);
    const evenDays = opening12.times(2).plus(into.even).minus(out.even).times(days);
    const personDays24 = evenDays.plus(into.eventDays.minus(out.eventDays).times(24));
    const month = { opening12, inflow12, outflow12, closing12, personDays24 };
    opening12 = closing12;
    return month;
  });
}
