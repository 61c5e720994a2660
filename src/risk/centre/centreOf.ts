import { daysInYear } from "../../calendar/day";
import type { Decimal } from "../../exact/decimal";
import type { ResolvedBase } from "../../forecast/base/resolvedBase";
import type { ResolvedChange } from "../../forecast/changes/resolvedChange";
import { type Drivers, driversOf } from "../../forecast/drivers/drivers";
import type { LevelId } from "../../forecast/fields/forecastFields";
import { monthGrid } from "../../forecast/months/monthGrid";
import type { Forecast, ForecastMonth, ForecastYear } from "../../forecast/results/forecastResult";
import { forecastOf } from "../../forecast/runForecast";
import { stockOf } from "../../forecast/tracks/stocks";
import { tracks } from "../../forecast/tracks/tracks";
import type { CentreMonth, CentreYear, RiskCentre } from "./riskCentre";

const YEAR = 12;
const WEEK = 7;
/** 51 kap. 22 § SFB. */
const WEEKLY_HOURS = 20;

const double = (value: Decimal | undefined): number => value?.toNumber() ?? 0;
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** kr a person of so many days, at the full schablon: what somebody would cost where there is nobody. */
const fullUnit = (days: number, schablon: number, share: number): number =>
  (WEEKLY_HOURS * days * schablon * share) / WEEK;

function monthOf(month: ForecastMonth, days: number): CentreMonth {
  const { sfb, lssHours, parts, total, schablon, municipalShare } = month;
  const [persons, hours, share] = [sfb.average, lssHours, municipalShare].map(double) as [
    number,
    number,
    number,
  ];
  return {
    days,
    sfbUnit: persons > 0 ? double(parts.sfb) / persons : fullUnit(days, double(schablon), share),
    lssUnit: hours > 0 ? double(parts.lss) / hours : double(schablon) * share,
    sfbOpening: double(sfb.opening),
    sfbInflow: double(sfb.inflow),
    sfbOutflow: double(sfb.outflow),
    sfbAverage: double(sfb.average),
    lssHours: double(lssHours),
    sfb: double(parts.sfb),
    lss: double(parts.lss),
    total: double(total),
  };
}

interface Years {
  readonly drivers: Drivers;
  readonly forecast: Forecast;
  /** Monthly figures of a year, by its first place in the grid. */
  readonly level: (id: LevelId, place: number) => readonly number[];
  readonly providerShare: readonly Decimal[];
}

function yearOf(each: ForecastYear, place: number, of: Years): CentreYear {
  const { drivers, forecast, level } = of;
  const own = forecast.months.slice(place, place + YEAR);
  const months = own.map((month, i) => monthOf(month, drivers.grid.months[place + i]?.days ?? 0));
  const sfb = double(each.parts.sfb);
  const lss = double(each.parts.lss);
  const provider = double(each.parts.provider);
  const total = double(each.total);
  const persons = double(each.sfbPersons);
  const hours = double(each.lssHours);
  const schablon = double(each.schablon);
  const share = mean(own.map(({ municipalShare }) => double(municipalShare)));
  const providerShare = mean(of.providerShare.slice(place, place + YEAR).map(double));
  const users = mean(level("providerPersons", place));
  const opened = stockOf("transferred", drivers);
  const transfers =
    sum(opened.slice(place, place + YEAR).map(({ inflow12 }) => double(inflow12))) / YEAR;
  const lssPersons = double(each.lssPersons);
  const extra = sum(level("transferExtraHours", place));
  const days = daysInYear(each.year);
  return {
    year: each.year,
    days,
    sfbOpening: months[0]?.sfbOpening ?? 0,
    sfbInflow: sum(months.map(({ sfbInflow }) => sfbInflow)),
    sfbOutflow: sum(months.map(({ sfbOutflow }) => sfbOutflow)),
    sfbAverage: persons,
    sfbUnit: persons > 0 ? sfb / persons : fullUnit(days, schablon, share),
    transfers,
    transferHours: (lssPersons > 0 ? hours / lssPersons : 0) + extra,
    lssPersons,
    lssHours: hours,
    lssUnit: hours > 0 ? lss / hours : schablon * share,
    schablon,
    decided: each.schablonStatus === "beslutad",
    providerPersons: users,
    providerHours: mean(level("providerHours", place)),
    providerDeficit: users * providerShare > 0 ? provider / (users * providerShare) : 0,
    providerShare,
    sfb,
    lss,
    provider,
    others: total - sfb - lss - provider,
    total,
    budget: each.budget?.toNumber(),
    months,
  };
}

/**
 * The forecast of a base and changes as the centre of its uncertainty, to the end of `lastYear`.
 *
 * @throws ModelError as runForecast.
 */
export function centreOf(
  base: ResolvedBase,
  changes: readonly ResolvedChange[],
  lastYear: number,
): RiskCentre {
  const drivers = driversOf(base, monthGrid(base.year, lastYear), changes);
  const forecast = forecastOf(drivers, changes);
  const { baseRow } = forecast;
  const of: Years = {
    drivers,
    forecast,
    level: (id, place) =>
      drivers
        .level(id)
        .slice(place, place + YEAR)
        .map(double),
    providerShare: tracks.providerShare.of(drivers),
  };
  return {
    baseYear: base.year,
    baseSchablon: double(baseRow.schablon),
    baseLssHours: double(baseRow.lssHours),
    baseLssPersons: double(baseRow.lssPersons),
    baseSfbPersons: double(baseRow.sfbPersons),
    stockKnown: base.given.has("sfbStock"),
    lssStockKnown: base.given.has("lssStock"),
    years: forecast.years
      .filter(({ kind }) => kind === "prognos")
      .map((each, i) => yearOf(each, i * YEAR, of)),
  };
}
