import { asCellText } from "../builder/cellText";
import { linesOf } from "../builder/linesOf";
import type { SheetBuilder } from "../builder/SheetBuilder";

/** The sheet's columns, A to F. */
export const WIDTHS = [520, 140, 128, 128, 128, 260] as const;
const TEXT_WIDTH = WIDTHS.reduce<number>((all, width) => all + width, 0);
export const LINE = 18;

/** A text over the whole table, as high as its lines. */
export function placeLine(sheet: SheetBuilder, row: number, text: string): void {
  sheet.put(`A${row}`, asCellText(text), "text");
  sheet.merge(`A${row}:F${row}`);
  sheet.height(row, LINE * linesOf(text, TEXT_WIDTH) + 6);
}
