import type { RowLook } from "../engine/exportedSheet";
import { spreadsheet } from "../engine/spreadsheet";
import type { SheetCell } from "./sheetCell";
import { xmlText } from "./xmlText";

/** The component's pixels of a row that has no height of its own, and their height in points. */
const USUAL_SIZE = 23;
const POINTS = 0.75;

function rowAttributes(look: RowLook | undefined): string {
  if (look === undefined) return "";
  const { size, isHidden, outlineLevel, collapsed } = look;
  const isTall = size !== undefined && size > 0 && size !== USUAL_SIZE;
  return [
    isTall ? ` ht="${Math.round(POINTS * size * 100) / 100}" customHeight="1"` : "",
    isHidden ? ' hidden="1"' : "",
    outlineLevel ? ` outlineLevel="${outlineLevel}"` : "",
    collapsed ? ' collapsed="1"' : "",
  ].join("");
}

function cellXml(cell: SheetCell): string {
  const { col, row, style, type, value, formula, fills } = cell;
  const attributes = [
    ` r="${spreadsheet.helpers.toXC(col, row)}"`,
    style > 0 ? ` s="${style}"` : "",
    type === undefined ? "" : ` t="${type}"`,
    fills === undefined ? "" : ' cm="1"',
  ].join("");
  const array = fills === undefined ? "" : ` t="array" ref="${fills}"`;
  const inside = [
    formula === undefined ? "" : `<f${array}>${xmlText(formula)}</f>`,
    value === undefined ? "" : `<v>${xmlText(value)}</v>`,
  ].join("");
  return inside === "" ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
}

/** The rows and cells of a sheet as the file has them. @param cells in order of rows, then columns */
export function sheetDataXml(
  cells: readonly SheetCell[],
  rows: Readonly<Record<string, RowLook>>,
): string {
  const pieces: string[] = [];
  const looked = Object.keys(rows)
    .map(Number)
    .filter((row) => rowAttributes(rows[row]) !== "")
    .sort((a, b) => a - b);
  const empty = (row: number): string => `<row r="${row + 1}"${rowAttributes(rows[row])}/>`;
  let next = 0;
  const emptyBefore = (row: number): void => {
    for (; next < looked.length && (looked[next] ?? 0) < row; next += 1)
      pieces.push(empty(looked[next] ?? 0));
    if (looked[next] === row) next += 1;
  };
  let current = -1;
  for (const cell of cells) {
    if (cell.row !== current) {
      if (current >= 0) pieces.push("</row>");
      emptyBefore(cell.row);
      current = cell.row;
      pieces.push(`<row r="${current + 1}"${rowAttributes(rows[current])}>`);
    }
    pieces.push(cellXml(cell));
  }
  if (current >= 0) pieces.push("</row>");
  emptyBefore(Infinity);
  return `<sheetData>${pieces.join("")}</sheetData>`;
}
