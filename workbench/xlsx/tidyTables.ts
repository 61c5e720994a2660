import { spreadsheet } from "../engine/spreadsheet";
import type { SharedStrings } from "./sharedStrings";
import { childElements, elements } from "./xmlDocument";

type Cells = ReadonlyMap<string, Element>;

const inside = (cell: Element, name: string): string =>
  childElements(cell, name)[0]?.textContent ?? "";

function shownText(cell: Element | undefined, strings: SharedStrings): string {
  if (cell === undefined) return "";
  const value = inside(cell, "v");
  return cell.getAttribute("t") === "s" ? strings.text(Number(value)) : value;
}

function isPlainText(cell: Element | undefined): boolean {
  return cell?.getAttribute("t") === "s";
}

/** A heading that no other column of the table has, in any case; Excel asks for that. */
function ownHeading(text: string, place: number, used: Set<string>): string {
  const wanted = text === "" ? `Kolumn${place + 1}` : text;
  let heading = wanted;
  for (let number = 2; used.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
  used.add(heading.toLowerCase());
  return heading;
}

function writeHeading(cell: Element, text: string, strings: SharedStrings): void {
  const value = cell.ownerDocument.createElementNS(cell.namespaceURI, "v");
  value.textContent = String(strings.add(text));
  cell.replaceChildren(value);
  cell.removeAttribute("cm");
  cell.setAttribute("t", "s");
}

function tellTotal(column: Element, cell: Element | undefined, strings: SharedStrings): void {
  column.removeAttribute("totalsRowFunction");
  if (cell === undefined) return;
  const formula = inside(cell, "f");
  if (formula !== "") {
    column.setAttribute("totalsRowFunction", "custom");
    const told = column.ownerDocument.createElementNS(column.namespaceURI, "totalsRowFormula");
    told.textContent = formula;
    column.append(told);
  } else if (isPlainText(cell)) column.setAttribute("totalsRowLabel", shownText(cell, strings));
}

function tidyTable(table: Element, cells: Cells, strings: SharedStrings): void {
  const { left, top, bottom } = spreadsheet.helpers.toZone(table.getAttribute("ref") ?? "A1");
  const at = (col: number, row: number): Element | undefined =>
    cells.get(spreadsheet.helpers.toXC(col, row));
  const used = new Set<string>();
  elements(table, "tableColumn").forEach((column, place) => {
    if (table.getAttribute("headerRowCount") !== "0") {
      const cell = at(left + place, top);
      const shown = shownText(cell, strings);
      const heading = ownHeading(shown, place, used);
      if (cell && (heading !== shown || !isPlainText(cell))) writeHeading(cell, heading, strings);
      column.setAttribute("name", heading.replaceAll("\r", "").replaceAll("\n", "_x000a_"));
    }
    if (table.getAttribute("totalsRowCount") === "1") {
      tellTotal(column, at(left + place, bottom), strings);
    }
  });
}

/**
 * Makes each table's own list of its headings and totals say what its cells do: Excel repairs a file
 * where they differ. A heading that is a number or a formula becomes the text it shows, as when a
 * table is made in Excel.
 */
export function tidyTables(
  sheet: XMLDocument,
  tables: readonly XMLDocument[],
  strings: SharedStrings,
): void {
  if (tables.length === 0) return;
  const cells = new Map(elements(sheet, "c").map((cell) => [cell.getAttribute("r") ?? "", cell]));
  for (const { documentElement } of tables) tidyTable(documentElement, cells, strings);
}
