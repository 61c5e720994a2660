/** Where the parts of the back-test stand. */
export interface BackTestLayout {
  /** The rows of the headings and of the measures. */
  readonly knows: number;
  readonly mae: number;
  readonly mape: number;
  readonly mase: number;
  /** The first year's row: forecasts and outturn, errors in kronor, errors as shares. */
  readonly given: number;
  readonly errors: number;
  readonly shares: number;
  /** The row after all of it. */
  readonly next: number;
}

/** The rows of the back-test from its band on. */
export function backTestLayout(top: number, years: number): BackTestLayout {
  const given = top + 10;
  const errors = given + years + 1;
  const shares = errors + years + 1;
  return {
    knows: top + 3,
    mae: top + 4,
    mape: top + 5,
    mase: top + 6,
    given,
    errors,
    shares,
    next: shares + years,
  };
}
