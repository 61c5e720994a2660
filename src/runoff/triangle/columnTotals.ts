import { startOf } from "./startOf";
import type { Triangle } from "./triangle";

export interface ColumnTotals {
  /** Rows with both delays, and their sums in the two. */
  readonly pairs: number;
  readonly now: number;
  readonly next: number;
  /** The first and the last of those rows; −1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/**
 * What a development factor is made of, from column `k` to the next: the rows in which the change is
 * observed. Older rows are at least as long as younger ones, so none comes after the first too short.
 */
export function columnTotals(triangle: Pick<Triangle, "rows" | "starts">, k: number): ColumnTotals {
  let now = 0;
  let next = 0;
  let pairs = 0;
  let first = -1;
  let last = -1;
  for (const [i, row] of triangle.rows.entries()) {
    if (row.length < k + 2) break;
    if (k + 1 < startOf(triangle, i)) continue;
    now += row[k] as number;
    next += row[k + 1] as number;
    pairs += 1;
    if (first < 0) first = i;
    last = i;
  }
  return { pairs, now, next, first, last };
}
