import { Decimal } from "../exact/decimal";
import type { Cell } from "../labelled/cell";
import type { KnownItem } from "./comparison";
import { namedRows } from "./namedRows";
import { numberIn } from "./numberIn";

/**
 * Known items: name and amount, kr, more cost than the budget positive (a repayment is negative). Blank
 * rows and a heading are allowed, and so is an empty range.
 *
 * @throws ModelError `invalid` naming the row: no name or a repeated one, an amount that is blank or not
 * a number.
 */
export function readKnownItems(rows: readonly (readonly Cell[])[]): readonly KnownItem[] {
  return namedRows(rows, 1, "de kända posterna").map((row) => ({
    name: row.name,
    budget: new Decimal(0),
    outturn: numberIn(row, 0, "belopp"),
  }));
}
