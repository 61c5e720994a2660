import type { Decimal } from "../../exact/decimal";
import { sumOf } from "../results/sumOf";

/** One forecast of one year beside its outturn. */
export interface ForecastOutturn {
  readonly year: number;
  readonly forecast: Decimal;
  readonly outturn: Decimal;
}

export interface Accuracy {
  readonly years: readonly number[];
  /** Mean absolute error, kr. */
  readonly mae: Decimal;
  /** Mean absolute error as a share of the outturn; undefined where an outturn is 0. */
  readonly mape: Decimal | undefined;
  /** MAE over that of "as last year" on the whole history: below 1 is better than that. */
  readonly mase: Decimal | undefined;
  /** Mean of forecast − outturn, kr: positive = too high on the whole. */
  readonly bias: Decimal;
}

/**
 * How well a method met the outturn. MASE: R. J. Hyndman and A. B. Koehler, Another look at measures of
 * forecast accuracy (2006); the scale is the mean absolute change between years of the whole history.
 */
export function accuracy(
  pairs: readonly ForecastOutturn[],
  history: readonly (Decimal | undefined)[],
): Accuracy | undefined {
  if (pairs.length === 0) return undefined;
  const errors = pairs.map(({ forecast, outturn }) => forecast.minus(outturn));
  const mean = (values: readonly Decimal[]): Decimal => sumOf(values).div(values.length);
  const mae = mean(errors.map((error) => error.abs()));
  const whole = pairs.every(({ outturn }) => !outturn.isZero());
  const steps = history.flatMap((value, place) => {
    const before = history[place - 1];
    return value === undefined || before === undefined ? [] : [value.minus(before).abs()];
  });
  const scale = steps.length === 0 ? undefined : mean(steps);
  return {
    years: pairs.map(({ year }) => year),
    mae,
    mape: whole
      ? mean(pairs.map(({ forecast, outturn }) => forecast.div(outturn).minus(1).abs()))
      : undefined,
    mase: scale === undefined || scale.isZero() ? undefined : mae.div(scale),
    bias: mean(errors),
  };
}
