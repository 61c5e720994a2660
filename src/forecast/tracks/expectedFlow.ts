import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import type { FlowId } from "../fields/forecastFields";
import { perDrivers } from "../drivers/perDrivers";

const MONTHS = 12;

/**
 * Persons a year who are expected to move at an even pace, month by month. Where the known dates are some of
 * those expected (`knownInFlows`) the year's even pace is what is left of it, at least nobody: who is known to
 * end is not expected to end as well.
 */
export const expectedFlow: (drivers: Drivers, id: FlowId) => readonly Decimal[] = perDrivers(
  (drivers, id: FlowId) => {
    const yearly = drivers.level(id);
    const within = drivers.level("knownInFlows");
    const events = drivers.events(id);
    if (events.length === 0 || within.every((each) => each.isZero())) return yearly;
    const years = Array.from({ length: yearly.length / MONTHS }, (_, year) => {
      const first = year * MONTHS;
      const own = yearly.slice(first, first + MONTHS);
      const known = events
        .filter(({ place }) => place >= first && place < first + MONTHS)
        .reduce((sum, { persons }) => sum.plus(persons), new Decimal(0));
      return { known, expected: own.reduce((sum, each) => sum.plus(each), new Decimal(0)) };
    });
    return yearly.map((pace, place) => {
      const year = years[Math.floor(place / MONTHS)];
      if (year === undefined || pace.isZero() || within[place]?.isZero() !== false) return pace;
      // Divided last: an even pace is then left without a remainder.
      const known = year.known.times(MONTHS).times(pace).div(year.expected);
      return Decimal.max(0, pace.minus(known));
    });
  },
);
