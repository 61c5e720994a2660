import { Decimal } from "../../exact/decimal";
import { type Cell, isBlank } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { numberIn } from "../numberIn";
import { keyColumns } from "./keyColumns";
import { keyedRows } from "./keyedRows";
import type { GivenItem } from "./partInputs";
import type { ReadOptions } from "./readParts";

/**
 * Known items: name and amount, or name, budget and outturn, kr; more cost than the budget is positive.
 * Before the names there may be the columns Del, Period and Grupp, told by a heading; an item without
 * a period or group belongs to none. An empty range has no items.
 *
 * @throws ModelError `invalid` naming the row.
 */
export function readItems(
  rows: readonly (readonly Cell[])[],
  { titles = ["budget", "utfall"], bare = false }: ReadOptions = {},
): readonly GivenItem[] {
  const { keys, columns } = bare
    ? { keys: [], columns: 3 }
    : keyColumns(rows, {
        most: 3,
        named: "postens namn och belopp, eller namn, budget och utfall",
      });
  const own = columns - keys.length;
  if (columns > 0 && own < 2) {
    throw new ModelError("invalid", "Området har bara en kolumn. Markera postens namn och belopp.");
  }
  const read = keyedRows(rows, keys, {
    what: "de kända posterna",
    own: own - 1,
    required: false,
    bare,
  });
  const seen = new Map<string, number>();
  return read.map((row) => {
    const key = [row.name.toLowerCase(), row.keys.part, row.keys.period, row.keys.group].join("\n");
    const before = seen.get(key);
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${row.name}\u201d står på både rad ${before} och rad ${row.row}. Byt namn på den ena.`,
      );
    }
    seen.set(key, row.row);
    const { part, period, group } = row.keys;
    const named = { name: row.name, part, period, group };
    const zero = new Decimal(0);
    if (own === 2) return { ...named, budget: zero, outturn: numberIn(row, 0, "belopp") };
    if (row.cells.slice(0, 2).every(isBlank)) numberIn(row, 1, "belopp");
    const side = (column: number, title: string): Decimal =>
      isBlank(row.cells[column]) ? zero : numberIn(row, column, title);
    return { ...named, budget: side(0, titles[0]), outturn: side(1, titles[1]) };
  });
}
