export interface ColumnTotals {
  /** Rows with both delays, and their sums in the two. */
  readonly pairs: number;
  readonly now: number;
  readonly next: number;
}

/**
 * What a development factor is made of, from column `k` to the next. Older rows are at least as long as
 * younger ones, so the rows with both stand first.
 */
export function columnTotals(rows: readonly (readonly number[])[], k: number): ColumnTotals {
  let now = 0;
  let next = 0;
  let pairs = 0;
  for (const row of rows) {
    if (row.length < k + 2) break;
    now += row[k] as number;
    next += row[k + 1] as number;
    pairs += 1;
  }
  return { pairs, now, next };
}
