import { aheadRows } from "./aheadRows";

/** Where the parts of the back-test stand. */
export interface BackTestLayout {
  /** The first row of the test one year ahead. */
  readonly ahead: number;
  /** The row before that of the test with the year's own volume, of its headings and of the measures. */
  readonly lead: number;
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
export function backTestLayout(band: number, years: number): BackTestLayout {
  const ahead = band + 1;
  const top = aheadRows(ahead, years).next;
  const given = top + 10;
  const errors = given + years + 1;
  const shares = errors + years + 1;
  return {
    ahead,
    lead: top,
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
