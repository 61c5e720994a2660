import { columnLetters } from "../../sheets/builder/columnLetters";
import type { SheetBuilder } from "../../sheets/builder/SheetBuilder";

/** The sum of the rows above, in the columns that have amounts. */
export function placeTotal(
  sheet: SheetBuilder,
  row: number,
  label: string,
  { from, columns, filled = columns }: { from: number; columns: number; filled?: number },
): void {
  sheet.put(`A${row}`, label, "totalLabel");
  for (let column = 1; column <= columns; column += 1) {
    const letter = columnLetters(column);
    const sum = column <= filled ? `=SUM(${letter}${from}:${letter}${row - 1})` : null;
    sheet.put(`${letter}${row}`, sum, "total", "whole");
  }
}
