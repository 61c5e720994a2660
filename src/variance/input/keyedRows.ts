import { type Cell, isBlank } from "../../labelled/cell";
import { labelKey } from "../../parameters/labelKey";
import { visibleText } from "../../parameters/visibleText";
import { ModelError } from "../../modelError";
import { failAt } from "./failAt";
import { type KeyName, type Keys, type NamedRow, namedRows } from "./namedRows";
import { periodKey } from "./periodKey";

/** A year's months for some ten groups and three factors twice over; calculated while the user types. */
const MOST_ROWS = 1000;
const LONGEST_NAME = 100;

const TITLES: Readonly<Record<KeyName, string>> = {
  part: "del",
  period: "period",
  group: "grupp",
};

/** Reads the keys of a row; a part or group has the spelling that was met first, case aside. */
function keyReader(
  names: readonly KeyName[],
  required: boolean,
): (cells: readonly Cell[], row: number) => Keys {
  const spelled = new Map<string, string>();
  const read = (name: KeyName, cell: Cell, row: number): string => {
    if (name === "period") return periodKey(cell, `Rad ${row}`);
    const text = visibleText(String(cell)).slice(0, LONGEST_NAME);
    const key = `${name}\n${labelKey(text)}`;
    const first = spelled.get(key) ?? text;
    spelled.set(key, first);
    return first;
  };
  return (cells, row) => {
    const keys: Partial<Record<KeyName, string>> = {};
    for (const [place, name] of names.entries()) {
      const cell = cells[place];
      if (!isBlank(cell)) keys[name] = read(name, cell, row);
      else if (required) {
        failAt(
          [row],
          `Rad ${row} saknar ${TITLES[name]}. Fyll i kolumnen på varje rad, eller ta bort den.`,
        );
      }
    }
    return keys;
  };
}

/**
 * Rows of keys, name and numbers; blank rows and a heading are passed over. `required`: every row
 * must have all its keys.
 *
 * @throws ModelError `invalid` naming the row: too many rows, a key that is missing, see also namedRows.
 */
export function keyedRows(
  rows: readonly (readonly Cell[])[],
  names: readonly KeyName[],
  {
    what,
    numbers,
    required,
    bare = false,
  }: {
    readonly what: string;
    /** Columns of numbers. */
    readonly numbers: number;
    readonly required: boolean;
    /** Without a heading. */
    readonly bare?: boolean | undefined;
  },
): readonly NamedRow[] {
  if (rows.length > MOST_ROWS) {
    throw new ModelError(
      "invalid",
      `Området har ${rows.length} rader, men får ha högst ${MOST_ROWS}. Markera bara ${what}.`,
    );
  }
  return namedRows(rows, {
    numbers,
    headed: bare ? false : names.length > 0 ? true : undefined,
    before: names.length,
    keys: keyReader(names, required),
  });
}
