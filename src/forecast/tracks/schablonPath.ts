import { toDay } from "../../calendar/day";
import { monthPeriod } from "../../calendar/period";
import type { Decimal } from "../../exact/decimal";
import { omsorgsprisindex } from "../../parameters/omsorgsprisindex";
import { seriesOf } from "../../parameters/required";
import { lastDecidedYear } from "../../parameters/decidedSchablon";
import { schablonbelopp } from "../../parameters/schablonbelopp";
import { entryOn, valueOn } from "../../parameters/valueOn";
import { hourlyRate } from "../../rules/hourlyRate";
import { upratedRate } from "../../rules/upratedRate";
import type { Drivers } from "../drivers/drivers";
import { perDrivers } from "../drivers/perDrivers";

/**
 * What a year's schablon is: decided, announced, the user's own assumption, or calculated from the year
 * before.
 */
export type SchablonStatus = "beslutad" | "aviserad" | "antagande" | "prognos";

export interface SchablonMonth {
  readonly rate: Decimal;
  readonly status: SchablonStatus;
}

const series = seriesOf(schablonbelopp);
const opiSeries = seriesOf(omsorgsprisindex);
const OPI = 1;
const WAGES = 2;

/** Whether the schablon of a month is decided. */
export function isDecided(year: number, month: number): boolean {
  return entryOn(series, toDay(year, month, 1))?.status === "beslutad";
}

/** The uplift into a year: the user's own, the care price index, or the wages. */
function upliftInto(year: number, drivers: Drivers): Decimal {
  const basis = drivers.growth("upliftBasis", year).toNumber();
  if (basis === WAGES) return drivers.growth("wageGrowth", year);
  if (basis === OPI) {
    return valueOn(opiSeries, toDay(year, 1, 1)) ?? drivers.growth("opi", year);
  }
  return drivers.growth("uplift", year);
}

const decidedIn = (year: number, month: number): SchablonMonth => ({
  rate: hourlyRate(monthPeriod(year, month)),
  status: "beslutad",
});

/** An undecided year's amount: the user's own, what is announced, or the year before's raised. */
function undecided(year: number, before: Decimal, drivers: Drivers): SchablonMonth {
  const own = drivers.series("schablon", year);
  if (own !== undefined) return { rate: own, status: "antagande" };
  const announced = drivers.series("announcedSchablon", year);
  if (announced !== undefined) return { rate: announced, status: "aviserad" };
  return { rate: upratedRate(before, upliftInto(year, drivers)), status: "prognos" };
}

/** The undecided years up to the forecast's last, each from the one before. */
const undecidedYears: (drivers: Drivers) => ReadonlyMap<number, SchablonMonth> = perDrivers(
  (drivers) => {
    const years = new Map<number, SchablonMonth>();
    let { rate } = decidedIn(lastDecidedYear, 12);
    for (let year = lastDecidedYear + 1; year <= drivers.grid.lastYear; year += 1) {
      const found = undecided(year, rate, drivers);
      years.set(year, found);
      ({ rate } = found);
    }
    return years;
  },
);

function schablonIn(drivers: Drivers, year: number, month: number): SchablonMonth {
  const later = isDecided(year, month) ? undefined : undecidedYears(drivers).get(year);
  return later ?? decidedIn(year, month);
}

/**
 * The schablon month by month: decided sums always as they are; a later year has the amount given for it,
 * or the year before's raised and rounded as 5 § förordningen (1993:1091) prescribes, so a rounded sum is
 * what the next one is raised from.
 */
export const schablonPath: (drivers: Drivers) => readonly SchablonMonth[] = perDrivers((drivers) =>
  drivers.grid.months.map(({ year, month }) => schablonIn(drivers, year, month)),
);

/** The schablon at the end of the base year. */
export const baseSchablon: (drivers: Drivers) => SchablonMonth = perDrivers((drivers) =>
  schablonIn(drivers, drivers.base.year, 12),
);
