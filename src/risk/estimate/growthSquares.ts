/** A change between two years in a row, relative, with the variance that chance alone gives it. */
export interface RelativeChange {
  readonly year: number;
  readonly change: number;
  readonly variance: number;
}

export interface GrowthModel {
  /** Share of the trend that lasts to the next year. */
  readonly kept: number;
  /** Standard deviation of what is new in it each year, and of the trend at the start. */
  readonly spread: number;
  readonly start: number;
}

export interface GrowthSquares {
  /** Each change's squared surprise over its variance. */
  readonly squares: readonly number[];
  /** The trend that the changes show, a year: told as a remark, never put into the forecast. */
  readonly trend: number;
}

/**
 * Changes against a trend that follows g ← φg + N(0, η²), by a Kalman filter from g = 0 (A. C. Harvey,
 * Forecasting, Structural Time Series Models and the Kalman Filter, 1989, 3.2). A year without a change
 * lets the trend run on.
 */
export function growthSquares(
  changes: readonly RelativeChange[],
  { kept, spread, start }: GrowthModel,
): GrowthSquares {
  let mean = 0;
  let variance = start * start;
  let before: number | undefined;
  const squares = changes.map(({ year, change, variance: noise }) => {
    for (let steps = before === undefined ? 1 : year - before; steps > 0; steps -= 1) {
      mean *= kept;
      variance = kept * kept * variance + spread * spread;
    }
    before = year;
    const expected = variance + noise;
    const surprise = change - mean;
    const gain = variance / expected;
    mean += gain * surprise;
    variance *= 1 - gain;
    return (surprise * surprise) / expected;
  });
  return { squares, trend: mean };
}
