import { asCellText } from "../builder/cellText";
import { linesOf } from "../builder/linesOf";
import type { SheetBuilder } from "../builder/SheetBuilder";

export const WIDTHS = [190, ...Array<number>(12).fill(116)];
export const COLUMNS = WIDTHS.length;
export const CHART_ROWS = 15;
export const CHART = { width: 620, height: 270 } as const;

const LAST = "M";
const TEXT_WIDTH = WIDTHS.reduce((all, width) => all + width);
const LINE = 18;

/** A text over the width of the sheet, as high as it takes; gives the row after it. */
export function placeLine(sheet: SheetBuilder, row: number, text: string): number {
  sheet.put(`A${row}`, asCellText(text), "note");
  sheet.merge(`A${row}:${LAST}${row}`);
  sheet.height(row, LINE * linesOf(text, TEXT_WIDTH) + 2);
  return row + 1;
}
