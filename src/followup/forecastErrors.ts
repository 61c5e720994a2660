import { Decimal } from "../exact/decimal";
import { type KeptForecast, keptTotal } from "./keptForecast";

/** A month's outturn that is whole: all parts that the forecasts are of, kr. */
export interface OutturnMonth {
  readonly year: number;
  readonly month: number;
  readonly total: Decimal;
}

/** How far off forecasts were of months so far ahead. */
export interface HorizonError {
  /** Months from the last that was closed when the forecast was made; 1 is the next one. */
  readonly horizon: number;
  /** Months of outturn that have been held against a forecast. */
  readonly count: number;
  /** Mean of forecast − outturn, kr: more than the outturn is positive. */
  readonly bias: Decimal;
  /** Mean of |forecast − outturn| / |outturn|, a share; undefined where an outturn is 0. */
  readonly mape: Decimal | undefined;
}

const MONTHS_A_YEAR = 12;
const serial = (year: number, month: number): number => year * MONTHS_A_YEAR + month - 1;

/**
 * How far off the kept forecasts were, by horizon: every month of outturn against every forecast in which it
 * was not closed yet. Months that were closed are outturn in a forecast too, and say nothing about it.
 */
export function forecastErrors(
  kept: readonly KeptForecast[],
  outturn: readonly OutturnMonth[],
): readonly HorizonError[] {
  const known = new Map(outturn.map(({ year, month, total }) => [serial(year, month), total]));
  const byHorizon = new Map<number, { readonly error: Decimal; readonly outturn: Decimal }[]>();
  for (const { year, closedThrough, months } of kept) {
    for (const [k, month] of months.entries()) {
      const horizon = k + 1 - closedThrough;
      const actual = known.get(serial(year, k + 1));
      if (horizon < 1 || actual === undefined) continue;
      const found = { error: keptTotal(month).minus(actual), outturn: actual };
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
