import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";

/** Figures under each other on a sheet of arithmetic, a name and a formula (without =) a row. */
export function placeLines(sheet: SheetBuilder, top: number) {
  let row = top;
  return {
    /** Returns the figure's cell. */
    line(name: string, formula: string, format?: FormatName): string {
      sheet.put(`A${row}`, name, "label");
      sheet.put(`B${row}`, `=${formula}`, "value", format);
      row += 1;
      return `$B$${row - 1}`;
    },
    /** The row after them and one that is left blank. */
    next: (): number => row + 1,
  };
}
