import { cellOf } from "../builder/cellOf";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { RetroRows } from "./layout";

const COLUMNS = "ABCDEFG";

/** The live table of PA.RETRO, a call a cell, so that programs without it keep the values. */
export function placeResult(
  sheet: SheetBuilder,
  { result, total }: RetroRows,
  call: string,
  format: FormatName,
): void {
  for (let row = result - 1; row <= total; row += 1) {
    for (const [i, column] of [...COLUMNS].entries()) {
      const content = cellOf(call, row - result + 2, i + 1);
      const first = i === 0;
      const cell = `${column}${row}`;
      if (row < result) sheet.put(cell, content, first ? "headLeft" : "head");
      else if (first) sheet.put(cell, content, row === total ? "totalLabel" : "label");
      else sheet.put(cell, content, row === total ? "total" : "value", format);
    }
  }
  sheet.put(`H${result - 1}`, "Förväntat (bf)", "head");
}
