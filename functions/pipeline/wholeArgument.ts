import type { Argument } from "./argument";

/**
 * An argument of a parameter that takes a range as one value: its rows as they came. A range of one
 * cell is that cell's value, an empty one is a blank.
 */
export function wholeArgument(value: unknown): Argument {
  const alone = { rows: 1, columns: 1, cells: undefined };
  if (!Array.isArray(value)) return { ...alone, single: value };
  const rows = value as unknown[];
  const first = rows[0];
  const columns = Array.isArray(first) ? first.length : -1;
  if (rows.length === 0 || columns === 0) return { ...alone, single: undefined };
  if (rows.length > 1 || columns !== 1) return { ...alone, single: rows };
  return { ...alone, single: (first as unknown[])[0] };
}
