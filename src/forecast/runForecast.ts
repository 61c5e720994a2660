import { Decimal } from "../exact/decimal";
import { checkDrivers } from "./checkDrivers";
import { driversOf } from "./drivers";
import type { Forecast, ForecastMonth, MonthStock } from "./forecastResult";
import { forecastYears } from "./forecastYears";
import { monthGrid } from "./monthGrid";
import { type PartMonths, partMonths } from "./partMonths";
import { parts } from "./part";
import { remarks } from "./remarks";
import type { ResolvedBase } from "./resolvedBase";
import type { ResolvedChange } from "./resolvedChange";
import { sumOf } from "./sumOf";
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

/** LSS hours of a month: the persons' hours, the transfers' extra hours, the föräldraavdrag's. */
function lssHours({ track }: PartMonths, place: number, days: number): Decimal {
  const at = (id: Parameters<typeof track>[0]): Decimal => track(id)[place] ?? ZERO;
  return at("lssPersons24")
    .times(at("lssHours"))
    .minus(at("transferred24").times(at("transferExtraHours")))
    .div(24)
    .plus(at("parentalHours").times(days).div(7));
}

/**
 * A forecast: the base with changes in the order of {@link layeredChanges}, month by month to the end of
 * `lastYear` (model.md 8). kr in full precision, costs positive.
 *
 * @throws ModelError `invalid` for a horizon before the base, a takeover before it, negative persons.
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
  const months = grid.months.map(({ year, month, days }, place): ForecastMonth => {
    const amounts = costs.months[place] as ForecastMonth["parts"];
    const municipalShare = share[place] ?? ONE;
    return {
      year,
      month,
      sfb: persons(sfb[place], days),
      sfbChildren: children === undefined ? undefined : persons(children[place], days),
      lss: persons(lss[place], days),
      lssHours: lssHours(costs, place, days).times(municipalShare),
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
    years: forecastYears(drivers, months),
    remarks: remarks(drivers, changes),
  };
}
