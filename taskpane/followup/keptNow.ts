import type { Day } from "../../src/calendar/day";
import { Decimal } from "../../src/exact/decimal";
import type { KeptForecast, KeptMonth } from "../../src/followup/keptForecast";
import { freeName } from "../forecast/state/freeName";
import type { Calculated } from "./evaluate";

const ORE = 2;
const TWO_DIGITS = 2;
const ZERO = new Decimal(0);

const known = (text: string | undefined): Decimal | undefined =>
  text === undefined || text === "" ? undefined : new Decimal(text);

/** The year's months as they stand now, to the öre: outturn and what is outstanding, then the forecast. */
function monthsNow({ form, parts, found }: Calculated): readonly KeptMonth[] {
  return Array.from({ length: 12 }, (_, k): KeptMonth => {
    const amounts = parts.map(({ id }, place) => {
      const month = found.parts[place]?.months[k]?.total ?? ZERO;
      return [id, month.toDecimalPlaces(ORE)] as const;
    });
    const earlier = parts.reduce((sum, part) => sum.plus(part.earlier[k] ?? ZERO), ZERO);
    return {
      parts: Object.fromEntries(amounts),
      ...(!earlier.isZero() && { earlierYears: earlier }),
      sfbPersons: known(form.rest?.sfbPersons[k]),
      lssHours: known(form.rest?.lssHours[k]),
    };
  });
}

/** The last month up to which all parts have outturn; what is not booked yet is a forecast. */
function outturnThrough({ form, parts }: Calculated): number {
  const gaps = parts.flatMap(({ booked, missing }) =>
    missing === "notYet" ? booked.findIndex((amount) => amount === undefined) : [],
  );
  return Math.min(form.closedThrough, ...gaps.filter((gap) => gap >= 0));
}

/** The forecast of today, named by its last closed month: "Prognos 2026-03". */
export function keptNow(calculated: Calculated, made: Day, taken: readonly string[]): KeptForecast {
  const { year, closedThrough, rest, origin } = calculated.form;
  const month = String(closedThrough).padStart(TWO_DIGITS, "0");
  return {
    made,
    name: freeName(`Prognos ${year}-${month}`, taken),
    basis: rest === undefined ? origin : `${origin}; ${rest.name}`,
    ...{ year, closedThrough: outturnThrough(calculated), months: monthsNow(calculated) },
  };
}
