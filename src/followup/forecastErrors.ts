import { monthOf, yearOf } from "../calendar/day";
import { Decimal } from "../exact/decimal";
import type { KeptForecast, KeptMonth } from "./keptForecast";

/** A month's outturn that is whole: all parts, kr. */
export interface OutturnMonth {
  readonly year: number;
  readonly month: number;
  readonly total: Decimal;
}

/** How far off forecasts were that were made so many months before. */
export interface HorizonError {
  /** Months from the one in which the forecast was made; 0 is that month itself. */
  readonly horizon: number;
  /** Months of outturn that have been held against a forecast. */
  readonly count: number;
  /** Mean of forecast − outturn, kr: more than the outturn is positive. */
  readonly bias: Decimal;
  /** Mean of |forecast − outturn| / |outturn|, a share; undefined where an outturn is 0. */
  readonly mape: Decimal | undefined;
}

const MONTHS_A_YEAR = 12;
const serial = ({ year, month }: { readonly year: number; readonly month: number }): number =>
  year * MONTHS_A_YEAR + month - 1;

const totalOf = ({ parts }: KeptMonth): Decimal =>
  Object.values(parts).reduce((sum, amount) => sum.plus(amount), new Decimal(0));

/** The month that a forecast was made in. */
const madeIn = ({ made }: KeptForecast): number =>
  serial({ year: yearOf(made), month: monthOf(made) });

/**
 * How far off the kept forecasts were, by horizon: every month of outturn against every forecast that was
 * made in that month or before. Months before a forecast was made were outturn in it, not forecast.
 */
export function forecastErrors(
  kept: readonly KeptForecast[],
  outturn: readonly OutturnMonth[],
): readonly HorizonError[] {
  const known = new Map(outturn.map((month) => [serial(month), month.total]));
  const byHorizon = new Map<number, { readonly error: Decimal; readonly outturn: Decimal }[]>();
  for (const forecast of kept) {
    const made = madeIn(forecast);
    for (const month of forecast.months) {
      const horizon = serial(month) - made;
      const actual = known.get(serial(month));
      if (horizon < 0 || actual === undefined) continue;
      const found = { error: totalOf(month).minus(actual), outturn: actual };
      byHorizon.set(horizon, [...(byHorizon.get(horizon) ?? []), found]);
    }
  }
  return [...byHorizon.entries()]
    .sort(([one], [other]) => one - other)
    .map(([horizon, found]) => {
      const mean = (of: readonly Decimal[]): Decimal =>
        of.reduce((sum, each) => sum.plus(each), new Decimal(0)).div(found.length);
      return {
        horizon,
        count: found.length,
        bias: mean(found.map(({ error }) => error)),
        mape: found.some((each) => each.outturn.isZero())
          ? undefined
          : mean(found.map((each) => each.error.div(each.outturn).abs())),
      };
    });
}
