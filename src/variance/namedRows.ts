import { type Cell, isBlank, quoted } from "../labelled/cell";
import { ModelError } from "../modelError";

export interface NamedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** More rows than any list of posts; a whole column by mistake is not searched through. */
const MOST_ROWS = 2000;
const LONGEST_NAME = 100;

/** The first row that says something, with words where the numbers stand, is a heading. */
function isHeading(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === "string" && !isBlank(cell) && !/\d/.test(cell));
}

/**
 * Rows of a name and `columns` numbers; blank rows and a heading are passed over.
 *
 * @throws ModelError `invalid` naming the row: too few or too many columns, numbers without a name, a
 * name that stands twice.
 */
export function namedRows(
  rows: readonly (readonly Cell[])[],
  columns: number,
  what: string,
): readonly NamedRow[] {
  if (rows.length > MOST_ROWS) {
    throw new ModelError("invalid", `Området har ${rows.length} rader. Markera bara ${what}.`);
  }
  const found: NamedRow[] = [];
  const rowOf = new Map<string, number>();
  let first = true;
  for (const [place, [label, ...cells]] of rows.entries()) {
    const row = place + 1;
    if (isBlank(label) && cells.every(isBlank)) continue;
    const wasFirst = first;
    first = false;
    if (wasFirst && isHeading(cells.slice(0, columns))) continue;
    if (isBlank(label)) {
      throw new ModelError("invalid", `Rad ${row} saknar namn. Skriv namnet i första kolumnen.`);
    }
    const name = String(label).trim().slice(0, LONGEST_NAME);
    const extra = cells.slice(columns).find((cell) => !isBlank(cell));
    if (extra !== undefined) {
      throw new ModelError(
        "invalid",
        `Rad ${row} (\u201d${name}\u201d) har ${quoted(extra)} i en kolumn för mycket. ` +
          `Markera ett namn och ${columns === 1 ? "ett belopp" : `${columns} tal`} per rad.`,
      );
    }
    const before = rowOf.get(name.toLowerCase());
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${name}\u201d står på både rad ${before} och rad ${row}. Byt namn på den ena.`,
      );
    }
    rowOf.set(name.toLowerCase(), row);
    found.push({ row, name, cells });
  }
  return found;
}
