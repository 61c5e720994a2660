import { columnLetters } from "../../sheets/builder/columnLetters";
import { LOOKS, type LookName } from "../../sheets/builder/looks";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import type { SheetData } from "../../workbench/sheets/workbookData";

const NAMES = Object.keys(LOOKS) as LookName[];
/** What the grid leaves empty at the sides of a cell. */
const PADDING = 8;
const POINT = 4 / 3;

export interface Text {
  readonly where: string;
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly room: number;
  /** Height of the cell where its text is broken in lines. */
  readonly wrapsIn?: number;
}

const textAt = (model: Model, sheet: SheetData, col: number, row: number): string =>
  model.getters.getCellText({ sheetId: sheet.id, col, row });

/** The look of a cell as the canvas is told it. */
function drawn(sheet: SheetData, col: number, row: number) {
  const name = NAMES[(sheet.styles[`${columnLetters(col)}${row + 1}`] ?? 0) - 1];
  return (name ? LOOKS[name].style : {}) as {
    bold?: boolean;
    italic?: boolean;
    fontSize?: number;
    align?: string;
    wrapping?: string;
  };
}

/** The cell's own width, or that of the cells it is merged with. */
function widthOf(sheet: SheetData, col: number, row: number): number {
  const merged = sheet.merges.find((zone) => zone.startsWith(`${columnLetters(col)}${row + 1}:`));
  const last = merged === undefined ? col : merged.charCodeAt(merged.indexOf(":") + 1) - 65;
  return Array.from({ length: last - col + 1 }, (_, i) => sheet.cols[col + i]?.size ?? 0).reduce(
    (all, size) => all + size,
    0,
  );
}

/** Every text of a sheet with the room it has: text may run on over empty cells to its right. */
export function texts(model: Model, sheet: SheetData): Text[] {
  const columns = Object.keys(sheet.cols).length;
  const width = (col: number): number => sheet.cols[col]?.size ?? 0;
  const found: Text[] = [];
  for (let row = 0; row < sheet.rowNumber; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      const text = textAt(model, sheet, col, row);
      if (text === "") continue;
      const { bold, italic, fontSize = 10, align = "left", wrapping } = drawn(sheet, col, row);
      const size = fontSize * POINT;
      let room = widthOf(sheet, col, row) - PADDING;
      if (align === "left" && wrapping === undefined) {
        for (
          let next = col + 1;
          next < columns && textAt(model, sheet, next, row) === "";
          next += 1
        ) {
          room += width(next);
        }
      }
      found.push({
        where: `${sheet.name}!${columnLetters(col)}${row + 1}`,
        text,
        font: `${italic ? "italic " : ""}${bold ? "bold" : "400"} ${size}px 'Roboto', arial`,
        size,
        room,
        // A row without a height of its own grows with its text.
        ...(wrapping === "wrap" ? { wrapsIn: sheet.rows[row]?.size ?? 1000 } : {}),
      });
    }
  }
  return found;
}

/** In the page: the texts that do not fit their room. */
export function clipped(all: readonly Text[]): string[] {
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) throw new Error("No canvas");
  const linesOf = (text: string, room: number): number => {
    let lines = 1;
    let line = "";
    for (const word of text.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (canvas.measureText(longer).width > room && line !== "") lines += 1;
      line = canvas.measureText(longer).width > room ? word : longer;
    }
    return lines;
  };
  return all.flatMap(({ where, text, font, size, room, wrapsIn }) => {
    canvas.font = font;
    const widest = Math.max(
      ...(wrapsIn === undefined ? [text] : text.split(" ")).map(
        (part) => canvas.measureText(part).width,
      ),
    );
    if (widest > room) return [`${where} is ${Math.ceil(widest - room)} px too wide: ${text}`];
    const high = wrapsIn === undefined ? 0 : linesOf(text, room) * (size + 4);
    return high > (wrapsIn ?? 0) ? [`${where} is too high for its row: ${text}`] : [];
  });
}
