import { Decimal } from "../../exact/decimal";
import { type Cell, isBlank } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { keyColumns } from "./keyColumns";
import { keyedRows } from "./keyedRows";
import type { NamedRow } from "./namedRows";
import { numberIn } from "./numberIn";
import type { GivenItem } from "./partInputs";
import { readKnown } from "./readKnown";
import type { ReadOptions } from "./readOptions";

const ZERO = new Decimal(0);

/** Two columns of numbers are the sides; a blank one is 0. */
function sidesOf(row: NamedRow, { titles = ["budget", "utfall"] }: ReadOptions) {
  if (row.cells.slice(0, 2).every(isBlank)) numberIn(row, 1, "belopp");
  const side = (column: 0 | 1) =>
    isBlank(row.cells[column]) ? ZERO : numberIn(row, column, titles[column]);
  return { budget: side(0), outturn: side(1) };
}

/**
 * Known items of a range: name and amount, or name and the two sides; see readKnown. Before the names there may be the columns Del, Period and
 * Grupp, told by a heading; an item without a period or group belongs to none.
 *
 * @throws ModelError `invalid` naming the row.
 */
export function readItems(
  rows: readonly (readonly Cell[])[],
  options: ReadOptions = {},
): readonly GivenItem[] {
  const { bare = false, titles: [first, second] = ["budget", "utfall"] } = options;
  const { keys, columns } = bare
    ? { keys: [], columns: 3 }
    : keyColumns(rows, {
        most: 3,
        named: `postens namn och belopp, eller namn, ${first} och ${second}`,
      });
  const numbers = columns - keys.length - 1;
  if (columns > 0 && numbers < 1) {
    throw new ModelError("invalid", "Området har bara en kolumn. Markera postens namn och belopp.");
  }
  const sided = numbers === 1 ? undefined : (row: NamedRow) => sidesOf(row, options);
  const what = "de kända posterna";
  return readKnown(keyedRows(rows, keys, { what, numbers, required: false, bare }), sided);
}
