/** Counts below it tell of single persons; Försäkringskassan shows them as "*". */
export const DEFAULT_SECRECY_LIMIT = 5;

/** A table of counts with sums: rows and columns of numbers, without the sums themselves. */
type Counts = readonly (readonly number[])[];

/** Rows that are periods, whose counts are averages. */
export interface Periods {
  readonly days: readonly number[];
  /** Those that are not shown for another reason. */
  readonly gone: readonly boolean[];
}

/** Lines of one direction: the places of each, as row and column. */
type Place = readonly [row: number, column: number];

function linesOf(counts: Counts): readonly (readonly Place[])[] {
  const columns = counts[0]?.length ?? 0;
  const rows = counts.map((row, r) => row.map((_, c): Place => [r, c]));
  const across = Array.from({ length: columns }, (_, c) =>
    rows.flatMap((row) => {
      const place = row[c];
      return place === undefined ? [] : [place];
    }),
  );
  // A line of one cell is its own sum, which is not shown where the cell is not.
  return [...rows, ...across].filter(({ length }) => length > 1);
}

/**
 * Which counts of a table with sums of rows and columns may not be shown: those from 1 to below the limit,
 * and so many more that no sum gives one of them away (complementary suppression). In a row or a column where
 * one alone is hidden another goes too, the smallest that the line across makes no worse, until every line has none or at least two; a count
 * of 0 tells of nobody and is taken last. The hidden of a line then sum to no less than the limit, unless all
 * of them are hidden: else their sum, which anybody can work out, would itself be too small to show.
 *
 * Of periods it is not the sum of a column's hidden but their average that is no less than the limit: the same persons
 * stand in many of them.
 */
export function suppressed(
  counts: Counts,
  limit = DEFAULT_SECRECY_LIMIT,
  periods?: Periods,
): readonly (readonly boolean[])[] {
  const hidden = counts.map((row, r) =>
    row.map((count) => periods?.gone[r] === true || (count > 0 && count < limit)),
  );
  const at = ([r, c]: Place): number => counts[r]?.[c] ?? 0;
  const isHidden = ([r, c]: Place): boolean => hidden[r]?.[c] === true;
  const lines = linesOf(counts);
  /** 0 where the line across has something hidden already, which hides less in all; a count of 0 last. */
  const crossing = (place: Place, line: readonly Place[]): number => {
    if (at(place) === 0) return 2;
    const across = lines.find((other) => other !== line && other.includes(place));
    return across?.some(isHidden) === true ? 0 : 1;
  };
  const isEnough = (gone: readonly Place[]): boolean => {
    const isInTime = periods !== undefined && gone[0]?.[1] === gone[1]?.[1];
    const weight = ([r]: Place): number => (isInTime ? (periods.days[r] ?? 0) : 1);
    const sum = gone.reduce((all, place) => all + at(place) * weight(place), 0);
    return sum >= limit * (isInTime ? gone.reduce((all, place) => all + weight(place), 0) : 1);
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines) {
      const gone = line.filter(isHidden);
      if (gone.length === 0 || gone.length === line.length) continue;
      if (gone.length > 1 && isEnough(gone)) continue;
      const [next] = line
        .filter((place) => !isHidden(place))
        .map((place) => ({ place, size: at(place), open: crossing(place, line) }))
        .sort((a, b) => a.open - b.open || a.size - b.size)
        .map(({ place }) => place);
      const row = next === undefined ? undefined : hidden[next[0]];
      if (next === undefined || row === undefined) continue;
      row[next[1]] = true;
      changed = true;
    }
  }
  return hidden;
}
