import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { normalName } from "../../parameters/normalName";
import type { KeyName } from "./namedRows";

const HEADINGS: ReadonlyMap<string, KeyName> = new Map([
  ["del", "part"],
  ["period", "period"],
  ["ar", "period"],
  ["manad", "period"],
  ["grupp", "group"],
  ["stadsdel", "group"],
]);

export interface KeyColumns {
  /** The keys of the first columns, in their order. */
  readonly keys: readonly KeyName[];
  /** The number of columns that say something. */
  readonly columns: number;
}

/** Columns at the right where every row is blank do not count: more was marked than is filled in. */
function usedColumns(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1),
    0,
  );
}

/**
 * The columns Del, Period and Grupp, told by the heading of the range; `own` is the greatest number
 * of columns besides them and what they are. A range without them needs no heading.
 *
 * @throws ModelError `invalid`: more columns than those without a heading that tells what they are, an
 * unknown heading or one that stands twice.
 */
export function keyColumns(
  rows: readonly (readonly Cell[])[],
  own: { readonly most: number; readonly named: string },
): KeyColumns {
  const columns = usedColumns(rows);
  const place = rows.findIndex((row) => !row.every(isBlank));
  const heading = rows[place] ?? [];
  const keys: KeyName[] = [];
  for (const cell of heading) {
    const key = typeof cell === "string" ? HEADINGS.get(normalName(cell)) : undefined;
    if (key === undefined) break;
    if (keys.includes(key)) {
      throw new ModelError(
        "invalid",
        `Rad ${place + 1}: rubriken ${quoted(cell)} står för samma sak som en tidigare. Ta bort den ena kolumnen.`,
      );
    }
    keys.push(key);
  }
  const left = columns - keys.length;
  if (columns > 0 && left > own.most) {
    const unknown = heading[keys.length];
    throw new ModelError(
      "invalid",
      `Området har ${columns} kolumner, men efter Del, Period och Grupp ska det stå ${own.named}. ` +
        (isBlank(unknown)
          ? `Rad ${place + 1}, kolumn ${keys.length + 1} saknar rubrik.`
          : `Rad ${place + 1}, kolumn ${keys.length + 1} är ${quoted(unknown)}.`),
    );
  }
  return { keys, columns };
}
