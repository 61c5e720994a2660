import { dayOfMonth, daysInMonth, monthOf, yearOf } from "../../calendar/day";
import { Decimal } from "../../exact/decimal";
import { monthPlace, type MonthGrid } from "../months/monthGrid";
import type { ResolvedChange } from "../changes/resolvedChange";

const ONE = new Decimal(1);
const ZERO = new Decimal(0);

/**
 * The municipality's share from the beginning of time to a moment, less that moment: u months after the
 * takeover began. The share is 1 before, falls by a straight line during the hand-over, and is 0 after.
 */
function accumulated(u: Decimal, handover: Decimal): Decimal {
  if (u.lte(0)) return u;
  if (u.gte(handover)) return handover.div(2);
  return u.minus(u.times(u).div(handover.times(2)));
}

/**
 * The municipality's share of each month when the state takes over the whole responsibility from a day
 * (SOU 2023:9): the mean over the month. At once in mid-month, the share is that of the days before.
 */
export function takeoverShare(grid: MonthGrid, takeover: ResolvedChange | undefined): Decimal[] {
  if (takeover === undefined) return grid.months.map(() => ONE);
  const { from, value: handover } = takeover;
  const begun = new Decimal(dayOfMonth(from) - 1)
    .div(daysInMonth(yearOf(from), monthOf(from)))
    .plus(monthPlace(grid, from));
  return grid.months.map((_, place) => {
    const start = new Decimal(place).minus(begun);
    if (start.gte(handover)) return ZERO;
    if (start.lte(-1)) return ONE;
    return accumulated(start.plus(1), handover).minus(accumulated(start, handover));
  });
}
