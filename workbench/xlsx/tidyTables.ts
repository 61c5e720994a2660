import { spreadsheet } from "../engine/spreadsheet";
import type { SharedStrings } from "./sharedStrings";
import { clearCell, type SheetCell } from "./sheetCell";
import { elements } from "./xmlDocument";

/** The cells of a sheet by place; one that is asked for and not there can be made. */
interface Cells {
  at(col: number, row: number): SheetCell | undefined;
  make(col: number, row: number): SheetCell;
}

function shownText(cell: SheetCell | undefined, strings: SharedStrings): string {
  const value = cell?.value ?? "";
  return cell?.type === "s" ? strings.text(Number(value)) : value;
}

const isPlainText = (cell: SheetCell | undefined): boolean => cell?.type === "s";

/** A heading that no other column of the table has, in any case; Excel asks for that. */
function ownHeading(text: string, place: number, used: Set<string>): string {
  const wanted = text === "" ? `Kolumn${place + 1}` : text;
  let heading = wanted;
  for (let number = 2; used.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
  used.add(heading.toLowerCase());
  return heading;
}

function writeHeading(cell: SheetCell, text: string, strings: SharedStrings): void {
  clearCell(cell);
  cell.type = "s";
  cell.value = String(strings.add(text));
}

function tellTotal(column: Element, cell: SheetCell | undefined, strings: SharedStrings): void {
  column.removeAttribute("totalsRowFunction");
  if (cell === undefined) return;
  const { formula } = cell;
  if (formula !== undefined) {
    column.setAttribute("totalsRowFunction", "custom");
    const told = column.ownerDocument.createElementNS(column.namespaceURI, "totalsRowFormula");
    told.textContent = formula;
    column.append(told);
  } else if (isPlainText(cell)) column.setAttribute("totalsRowLabel", shownText(cell, strings));
}

function tidyTable(table: Element, cells: Cells, strings: SharedStrings): void {
  const { left, top, bottom } = spreadsheet.helpers.toZone(table.getAttribute("ref") ?? "A1");
  const used = new Set<string>();
  elements(table, "tableColumn").forEach((column, place) => {
    const col = left + place;
    if (table.getAttribute("headerRowCount") !== "0") {
      const cell = cells.at(col, top) ?? cells.make(col, top);
      const shown = shownText(cell, strings);
      const heading = ownHeading(shown, place, used);
      if (heading !== shown || !isPlainText(cell)) writeHeading(cell, heading, strings);
      column.setAttribute("name", heading.replaceAll("\r", "").replaceAll("\n", "_x000a_"));
    }
    if (table.getAttribute("totalsRowCount") === "1")
      tellTotal(column, cells.at(col, bottom), strings);
  });
}

/**
 * Makes each table's own list of its headings and totals say what its cells do: Excel repairs a file
 * where they differ. A heading that is a number or a formula becomes the text it shows, as when a
 * table is made in Excel.
 */
export function tidyTables(
  sheet: SheetCell[],
  tables: readonly XMLDocument[],
  strings: SharedStrings,
): void {
  if (tables.length === 0) return;
  const { toXC } = spreadsheet.helpers;
  const known = new Map(sheet.map((cell) => [toXC(cell.col, cell.row), cell]));
  const cells: Cells = {
    at: (col, row) => known.get(toXC(col, row)),
    make: (col, row) => {
      const cell = { col, row, style: 0 };
      known.set(toXC(col, row), cell);
      sheet.push(cell);
      return cell;
    },
  };
  for (const { documentElement } of tables) tidyTable(documentElement, cells, strings);
  sheet.sort((a, b) => a.row - b.row || a.col - b.col);
}
