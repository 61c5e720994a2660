import { columnLetters } from "../../sheets/builder/columnLetters";
import type { FormatName } from "../../sheets/builder/looks";
import type { SheetBuilder } from "../../sheets/builder/SheetBuilder";

/** Labels and their amounts from column B, a row each. */
export function placeRows(
  sheet: SheetBuilder,
  first: number,
  rows: readonly (readonly [label: string, amounts: readonly (number | undefined)[]])[],
  { columns, format }: { readonly columns: number; readonly format: FormatName },
): void {
  rows.forEach(([label, amounts], place) => {
    sheet.put(`A${first + place}`, label, "label");
    for (let column = 1; column <= columns; column += 1) {
      const cell = `${columnLetters(column)}${first + place}`;
      sheet.put(cell, amounts[column - 1] ?? null, "input", format);
    }
  });
}
