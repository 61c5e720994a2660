import type { SheetBuilder } from "../builder/SheetBuilder";

const CHARACTERS_A_LINE = 108;
const LINE = 20;

/** A text, or a formula that gives one, to column H, as high as so many letters need. */
export function placeParagraph(
  sheet: SheetBuilder,
  row: number,
  from: "A" | "B",
  content: string,
  letters: number,
): void {
  sheet.put(`${from}${row}`, content, "text");
  sheet.merge(`${from}${row}:H${row}`);
  sheet.height(row, LINE * Math.max(1, Math.ceil(letters / CHARACTERS_A_LINE)) + 4);
}
