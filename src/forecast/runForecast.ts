import { Decimal } from "../exact/decimal";
import { checkDrivers } from "./checks/checkDrivers";
import { checkHours } from "./checks/checkHours";
import { driversOf } from "./drivers/drivers";
import type { Forecast, ForecastMonth, MonthStock } from "./results/forecastResult";
import { forecastYears } from "./results/forecastYears";
import { type GridMonth, monthGrid } from "./months/monthGrid";
import { type PartMonths, partMonths } from "./terms/partMonths";
import { parts } from "./results/part";
import type { ResolvedBase } from "./base/resolvedBase";
import type { ResolvedChange } from "./changes/resolvedChange";
import { sumOf } from "./results/sumOf";
import { isAll } from "./terms/termMonths";
import type { StockMonth } from "./tracks/stockFlow";
import { schablonPath } from "./tracks/schablonPath";
import { stockOf } from "./tracks/stocks";

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

function persons(stock: StockMonth | undefined, days: number): MonthStock {
  const of = (twelfths: Decimal | undefined): Decimal => twelfths?.div(12) ?? ZERO;
  return {
    opening: of(stock?.opening12),
    inflow: of(stock?.inflow12),
    outflow: of(stock?.outflow12),
    closing: of(stock?.closing12),
    average: stock?.personDays24.div(24 * days) ?? ZERO,
  };
}

/** LSS hours by month: the persons' hours, less the transfers' extra hours, and the föräldraavdrag's. */
function lssHours({ track }: PartMonths, months: readonly GridMonth[]): readonly Decimal[] {
  const hours = track("lssHours");
  const share = track("municipalShare");
  const extra = track("transferExtraHours");
  const gone = isAll(extra, 0) ? undefined : track("transferred24");
  const parental = track("parentalHours");
  return track("lssPersons24").map((persons24, place) => {
    const at = (values: readonly Decimal[]): Decimal => values[place] ?? ZERO;
    const all = persons24.times(at(hours));
    const theirs = gone === undefined ? all : all.minus(at(gone).times(at(extra)));
    const children = at(parental)
      .times(months[place]?.days ?? 0)
      .div(7);
    return theirs.div(24).plus(children).times(at(share));
  });
}

/**
 * A forecast: the base with changes in the order of {@link layeredChanges}, month by month to the end of
 * `lastYear` (docs/prognos.md). kr in full precision, costs positive.
 *
 * @throws ModelError `invalid` for a horizon before the base, a takeover before it, negative persons or hours.
 */
export function runForecast(
  base: ResolvedBase,
  changes: readonly ResolvedChange[],
  lastYear: number,
): Forecast {
  const grid = monthGrid(base.year, lastYear);
  const drivers = driversOf(base, grid, changes);
  checkDrivers(drivers, changes);
  const costs = partMonths(drivers);
  const path = schablonPath(drivers);
  const sfb = stockOf("sfb", drivers);
  const children = base.sfbChildren === undefined ? undefined : stockOf("sfbChildren", drivers);
  const lss = stockOf("lss", drivers);
  const share = costs.track("municipalShare");
  const hours = lssHours(costs, grid.months);
  checkHours(drivers, hours);
  const months = grid.months.map(({ year, month, days }, place): ForecastMonth => {
    const amounts = costs.months[place] as ForecastMonth["parts"];
    const municipalShare = share[place] ?? ONE;
    return {
      year,
      month,
      sfb: persons(sfb[place], days),
      sfbChildren: children === undefined ? undefined : persons(children[place], days),
      lss: persons(lss[place], days),
      lssHours: hours[place] ?? ZERO,
      schablon: path[place]?.rate ?? ZERO,
      schablonStatus: path[place]?.status ?? "prognos",
      municipalShare,
      parts: amounts,
      total: sumOf(parts.map(({ id }) => amounts[id])),
    };
  });
  return {
    baseYear: base.year,
    lastYear,
    months,
    ...forecastYears(drivers, months),
  };
}
