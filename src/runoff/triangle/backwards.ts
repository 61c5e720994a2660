import { patternOf } from "./patternOf";

/**
 * Cumulative rows with the first delays that are not given calculated backwards from the first that is, by the
 * factors: they are no part of any factor, and only say how large a share had come.
 */
export function backwards(
  rows: readonly (readonly number[])[],
  starts: readonly number[],
): readonly (readonly number[])[] {
  const pattern = patternOf({ rows, starts }, Math.max(...rows.map(({ length }) => length)));
  return rows.map((row, i) => {
    // The change is seen one delay after the first amount.
    const known = Math.max(0, (starts[i] as number) - 1);
    const size = (row[known] as number) / (pattern[known] as number);
    return row.map((value, k) => (k < known ? size * (pattern[k] as number) : value));
  });
}
