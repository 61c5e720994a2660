import type { RetroContent } from "./retroContent";

/** The rows of the sheet, which follow from the size of the triangle. */
export interface RetroRows {
  readonly periods: number;
  readonly delays: number;
  /** Row of the first period in the result table; the total is after the last. */
  readonly result: number;
  readonly total: number;
  readonly method: number;
  readonly triangle: number;
  readonly shares: number;
  readonly accrual: number;
  readonly checks: number;
  readonly comment: number;
  /** Row of the first of what the comment tells besides. */
  readonly facts: number;
  /** The cell of what periods without any invoice are expected to cost; undefined: there are none. */
  readonly unseenForecast: string | undefined;
  readonly last: number;
}

export const COLUMNS = 8;
/** The charts stand under each other beside the result and the method; the triangle may be wider. */
const CHARTS_END = 34;
const OPTION_ROWS = 3;
const FACTS = 4;

export function rowsOf({
  triangle,
  accrual: proposed,
  checks,
  unseenForecast,
}: RetroContent): RetroRows {
  const periods = triangle.rows.length;
  const result = 9;
  const total = result + periods;
  const method = total + 3;
  const triangleRow = Math.max(method + OPTION_ROWS + 2, CHARTS_END);
  const shares = triangleRow + periods + 3;
  const accrual = shares + periods + 5;
  const checksRow = accrual + ("trail" in proposed ? proposed.trail.length : 0) + 6;
  const comment = checksRow + checks.length + 2;
  const facts = comment + 2;
  return {
    periods,
    delays: triangle.delays,
    result,
    total,
    method,
    triangle: triangleRow,
    shares,
    accrual,
    checks: checksRow,
    comment,
    facts,
    unseenForecast: unseenForecast === undefined ? undefined : `$B$${facts + FACTS}`,
    last: facts + FACTS + (unseenForecast === undefined ? 0 : 1),
  };
}
