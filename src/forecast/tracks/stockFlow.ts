import { Decimal } from "../../exact/decimal";
import type { PersonEvent } from "../drivers/drivers";
import type { GridMonth } from "../months/monthGrid";

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
  /** Persons a year at an even pace; a month's twelfth × 12. */
  readonly even: Decimal;
  /** Persons on given days, and the same × days left of the month. */
  readonly sudden: Decimal;
  readonly suddenDays: Decimal;
}

const ZERO = new Decimal(0);

function moved(flows: readonly Flow[], place: number): Moved {
  let even = ZERO;
  let sudden = ZERO;
  let suddenDays = ZERO;
  for (const { yearly, events } of flows) {
    even = even === ZERO ? (yearly[place] ?? ZERO) : even.plus(yearly[place] ?? ZERO);
    for (const event of events) {
      if (event.place !== place) continue;
      sudden = sudden.plus(event.persons);
      suddenDays = suddenDays.plus(event.persons.times(event.daysLeft));
    }
  }
  return { even, sudden, suddenDays };
}

/** The flows that move anybody: most are 0 throughout, and cost nothing then. */
function running(flows: readonly Flow[]): readonly Flow[] {
  return flows.filter(
    ({ yearly, events }) =>
      events.length > 0 ||
      yearly.some((value, place) => value !== yearly[place - 1] && !value.isZero()),
  );
}

/** Stock and flow by month (docs/prognos.md): every month's closing is the next one's opening. */
export function stockFlow(
  start: Decimal,
  inflows: readonly Flow[],
  outflows: readonly Flow[],
  months: readonly GridMonth[],
): readonly StockMonth[] {
  const ins = running(inflows);
  const outs = running(outflows);
  const still = ins.length === 0 && outs.length === 0;
  let opening12 = start.times(12);
  return months.map(({ days }, place) => {
    if (still) {
      const personDays24 = opening12.times(2 * days);
      return { opening12, inflow12: ZERO, outflow12: ZERO, closing12: opening12, personDays24 };
    }
    const into = moved(ins, place);
    const out = moved(outs, place);
    const inflow12 = into.even.plus(into.sudden.times(12));
    const outflow12 = out.even.plus(out.sudden.times(12));
    const closing12 = opening12.plus(inflow12).minus(outflow12);
    const evenDays = opening12.times(2).plus(into.even).minus(out.even).times(days);
    const sudden = into.suddenDays.minus(out.suddenDays);
    const month = {
      opening12,
      inflow12,
      outflow12,
      closing12,
      personDays24: sudden.isZero() ? evenDays : evenDays.plus(sudden.times(24)),
    };
    opening12 = closing12;
    return month;
  });
}
