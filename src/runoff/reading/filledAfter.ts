type Values = readonly (readonly (number | null)[])[];

export type Filled =
  /** Cells after the latest observed one hold 0, or what stands before them. */
  | {
      readonly kind: "filled";
      readonly zeros: boolean;
      readonly row: number;
      readonly column: number;
    }
  /** Amounts by column that repeat themselves: they are cumulative. */
  | { readonly kind: "cumulative" };

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The last column of a row with something of its own; −1 where all of it is filler. */
function lastChange(row: readonly number[], repeats: boolean): number {
  let k = row.length - 1;
  while (k >= 0 && row[k] === 0) k -= 1;
  while (repeats && k > 0 && same(row[k] as number, row[k - 1] as number)) k -= 1;
  return k;
}

const LEAST_REPEATED = 3;

/**
 * Cells after the latest invoices that are filled in, as SUMMA.OM does with 0 and a cumulative table with the
 * last amount. A triangle ends with a diagonal, one period a row: where there are cells on later diagonals
 * than the youngest period's first, and the last of them have nothing of their own in any row, they may as
 * well not be observed. Read as observed they would leave nothing outstanding, so they are never guessed.
 */
export function filledAfter(values: Values, incremental: boolean): Filled | undefined {
  const rows = values.map((row) => {
    const end = row.findLastIndex((value) => value !== null) + 1;
    return row.slice(0, end).map((value) => value ?? 0);
  });
  const last = Math.max(...rows.map((row, i) => i + row.length - 1));
  // As far as the youngest period's first cell every triangle reaches.
  if (last <= rows.length - 1) return undefined;
  const changes = (repeats: boolean): number =>
    Math.max(
      ...rows.map((row, i) => {
        const change = lastChange(row, repeats);
        return change < 0 ? -1 : i + change;
      }),
    );
  const own = changes(!incremental);
  if (last > own) {
    const beyond = Math.max(own, -1);
    const row = rows.findIndex((cells, i) => i + cells.length - 1 > beyond);
    const zeros = rows.every((cells, i) =>
      cells.every((value, k) => i + k <= beyond || value === 0),
    );
    return { kind: "filled", zeros, row, column: Math.max(0, beyond - row + 1) };
  }
  if (!incremental) return undefined;
  const repeated = changes(true);
  const cells = rows.reduce(
    (sum, row, i) => sum + Math.min(row.length, Math.max(0, i + row.length - 1 - repeated)),
    0,
  );
  return cells >= LEAST_REPEATED && last > repeated ? { kind: "cumulative" } : undefined;
}
