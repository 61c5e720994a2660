import { type Day, daysInMonth, monthOf, yearOf } from "../../calendar/day";
import { ModelError } from "../../modelError";
import { LAST_FORECAST_YEAR } from "../../rules/yearlyChange";

export interface GridMonth {
  readonly year: number;
  readonly month: number;
  readonly days: number;
}

/** The months of a forecast: January of the year after the base year to December of the last year. */
export interface MonthGrid {
  readonly baseYear: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly months: readonly GridMonth[];
}

/** Beyond it assumptions a year say nothing, and a slip of the keys takes long. */
const LONGEST_HORIZON = 50;

/** @throws ModelError `invalid` for a last year that is not after the base year, or too far. */
export function monthGrid(baseYear: number, lastYear: number): MonthGrid {
  if (!Number.isInteger(lastYear) || lastYear <= baseYear) {
    throw new ModelError(
      "invalid",
      `Prognosen ska gå till ${lastYear} men basåret är ${baseYear}. Ange ett år från och med ${baseYear + 1}.`,
    );
  }
  const furthest = Math.min(baseYear + LONGEST_HORIZON, LAST_FORECAST_YEAR);
  if (lastYear > furthest) {
    throw new ModelError(
      "invalid",
      `Prognosen ska gå till ${lastYear} men kan gå högst till ${furthest} från basåret ${baseYear}.`,
    );
  }
  const months: GridMonth[] = [];
  for (let year = baseYear + 1; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      months.push({ year, month, days: daysInMonth(year, month) });
    }
  }
  return { baseYear, firstYear: baseYear + 1, lastYear, months };
}

/** The place of a day's month in the grid; negative before it. */
export function monthPlace(grid: MonthGrid, day: Day): number {
  return (yearOf(day) - grid.firstYear) * 12 + monthOf(day) - 1;
}

/** The place of a year's January. */
export function januaryPlace(grid: MonthGrid, year: number): number {
  return (year - grid.firstYear) * 12;
}
