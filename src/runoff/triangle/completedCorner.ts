import { patternOf } from "./patternOf";

export interface CompletedCorner {
  readonly rows: readonly (readonly number[])[];
  readonly before: readonly number[];
  /** Rows of which too little is seen to tell their size; left out where there are none. */
  readonly thin?: readonly number[];
}

/** Of a period of which less is seen, the size is not told by what is seen. */
const LEAST_SEEN = 0.1;

const last = (row: readonly number[]): number => row.length - 1;

/**
 * The size of each period that begins late, as its amount at the first delay: what is seen of it over the
 * share that the whole periods have by the same delays, or their mean where too little is seen.
 */
function sizesOf(
  sums: readonly (readonly number[])[],
  starts: readonly number[],
): readonly { readonly size: number; readonly told: boolean }[] {
  const whole = sums.filter((_, i) => starts[i] === 0);
  const longest = Math.max(...whole.map(last));
  const pattern = patternOf({ rows: whole }, longest + 1);
  const by = (k: number): number => pattern[Math.min(k, longest)] as number;
  const sizes = whole.map((row) => (row[last(row)] as number) / by(last(row)));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return sums.map((row, i) => {
    const start = starts[i] as number;
    const end = Math.min(last(row), longest);
    const seen = start > end ? 0 : by(end) - by(start - 1);
    const size = (row[end] as number) / seen;
    const told = seen / by(longest) >= LEAST_SEEN && size > 0;
    return { size: told ? size : mean, told };
  });
}

/**
 * Sums of a list that begins after the first invoices of its oldest periods, with what came before it
 * estimated: a period's size by its delays that are seen and the whole periods' pattern, then delay by delay
 * with the factors of all rows in which the change is seen. Where volumes follow one pattern without noise
 * this is exact (docs/retro.md). Rows of `sums` are summed from `starts` on and 0 before.
 */
export function completedCorner(
  sums: readonly (readonly number[])[],
  starts: readonly number[],
): CompletedCorner {
  const sizes = sizesOf(sums, starts);
  const rows = sums.map((row) => [...row]);
  const before = sums.map(() => 0);
  let share = 1;
  const longest = Math.max(...rows.map(last));
  for (let k = 0; k <= longest; k += 1) {
    let now = 0;
    let next = 0;
    for (const [i, row] of rows.entries()) {
      const start = starts[i] as number;
      if (k < start) row[k] = (sizes[i]?.size as number) * share;
      if (k + 1 === start) {
        before[i] = row[k] as number;
        for (let later = start; later < row.length; later += 1) {
          row[later] = (row[later] as number) + (row[k] as number);
        }
      }
      if (row.length > k + 1 && k + 1 >= start) {
        now += row[k] as number;
        next += row[k + 1] as number;
      }
    }
    share *= next / now;
  }
  const thin = sizes.flatMap(({ told }, i) => ((starts[i] as number) > 0 && !told ? [i] : []));
  return { rows, before, ...(thin.length === 0 ? {} : { thin }) };
}
