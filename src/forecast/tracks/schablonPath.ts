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

export interface SchablonMonth {
  readonly rate: Decimal;
  readonly status: "beslutad" | "prognos";
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

/**
 * The schablon month by month: decided sums always as they are; later years raised year by year, each
 * rounded as 5 § förordningen (1993:1091) prescribes, so a rounded sum is what the next one is raised from.
 */
export function schablonPath(drivers: Drivers): readonly SchablonMonth[] {
  return drivers.once("schablonPath", () => calculated(drivers));
}

function calculated(drivers: Drivers): readonly SchablonMonth[] {
  const { firstYear, lastYear, months } = drivers.grid;
  const forecast = new Map<number, Decimal>();
  let rate = hourlyRate(monthPeriod(lastDecidedYear, 12));
  for (let year = lastDecidedYear + 1; year <= lastYear; year += 1) {
    rate = upratedRate(rate, upliftInto(year, drivers));
    if (year >= firstYear) forecast.set(year, rate);
  }
  return months.map(({ year, month }) => {
    const own = forecast.get(year);
    return own !== undefined && !isDecided(year, month)
      ? { rate: own, status: "prognos" }
      : { rate: hourlyRate(monthPeriod(year, month)), status: "beslutad" };
  });
}

/** The schablon at the end of the base year. */
export function baseRate(drivers: Drivers): Decimal {
  return drivers.once("baseRate", () => {
    const { year } = drivers.base;
    let rate = hourlyRate(monthPeriod(Math.min(year, lastDecidedYear), 12));
    for (let next = lastDecidedYear + 1; next <= year; next += 1) {
      rate = upratedRate(rate, upliftInto(next, drivers));
    }
    return rate;
  });
}
