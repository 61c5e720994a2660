import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { normalName } from "../../parameters/normalName";
import type { KeyName } from "./keyColumns";
import { periodKey } from "./periodKey";

/** A row with its keys, name and the cells after it. */
export interface KeyedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly keys: Readonly<Partial<Record<KeyName, string>>>;
  readonly cells: readonly Cell[];
}

/** A year's months for some ten groups and three factors twice over; reckoned while the user types. */
const MOST_ROWS = 1000;
const LONGEST_NAME = 100;

const TITLES: Readonly<Record<KeyName, string>> = {
  part: "del",
  period: "period",
  group: "grupp",
};

/** What stands over the names; the numbers beside it may then be years. */
const OVER_NAMES = new Set(["faktor", "faktorer", "post", "poster", "namn", "benamning"]);

/** The first row that says something, with words where the numbers stand, is a heading. */
function isHeading(label: Cell, cells: readonly Cell[]): boolean {
  if (typeof label === "string" && OVER_NAMES.has(normalName(label))) return true;
  return cells.every((cell) => typeof cell === "string" && !isBlank(cell) && !/\d/.test(cell));
}

function keysOf(
  names: readonly KeyName[],
  cells: readonly Cell[],
  row: number,
  required: boolean,
): KeyedRow["keys"] {
  const keys: Partial<Record<KeyName, string>> = {};
  for (const [place, name] of names.entries()) {
    const cell = cells[place];
    if (isBlank(cell)) {
      if (!required) continue;
      const title = TITLES[name];
      throw new ModelError(
        "invalid",
        `Rad ${row} saknar ${title}. Fyll i kolumnen på varje rad, eller ta bort den.`,
      );
    }
    keys[name] =
      name === "period"
        ? periodKey(cell, `Rad ${row}`)
        : String(cell).trim().slice(0, LONGEST_NAME);
  }
  return keys;
}

/**
 * Rows of keys, name and numbers; blank rows and a heading are passed over. `required`: every row
 * must have all its keys.
 *
 * @throws ModelError `invalid` naming the row: too many rows, a key or the name that is missing.
 */
export function keyedRows(
  rows: readonly (readonly Cell[])[],
  names: readonly KeyName[],
  {
    what,
    own,
    required,
    bare = false,
  }: {
    readonly what: string;
    /** Columns of numbers. */
    readonly own: number;
    readonly required: boolean;
    /** Without a heading. */
    readonly bare?: boolean | undefined;
  },
): readonly KeyedRow[] {
  if (rows.length > MOST_ROWS) {
    throw new ModelError(
      "invalid",
      `Området har ${rows.length} rader, men får ha högst ${MOST_ROWS}. Markera bara ${what}.`,
    );
  }
  const found: KeyedRow[] = [];
  let first = !bare;
  for (const [place, cells] of rows.entries()) {
    const row = place + 1;
    if (cells.every(isBlank)) continue;
    const after = cells.slice(names.length + 1);
    const wasFirst = first;
    first = false;
    const label = cells[names.length];
    if (wasFirst && (names.length > 0 || isHeading(label, after.slice(0, own)))) continue;
    if (isBlank(label)) {
      throw new ModelError(
        "invalid",
        `Rad ${row} saknar namn. Skriv namnet före ${quoted(after.find((cell) => !isBlank(cell)))}.`,
      );
    }
    const name = String(label).trim().slice(0, LONGEST_NAME);
    found.push({ row, name, keys: keysOf(names, cells, row, required), cells: after });
  }
  return found;
}
