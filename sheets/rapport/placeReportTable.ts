import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import { linesOf } from "../builder/linesOf";
import type { FormatName, LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { ReportCell, ReportRow, ReportTable } from "./report";
import { LINE, type ReportRows } from "./reportRows";

const ROW = 20;
/** A table that leaves the page half empty gives its names as many columns. */
const NAMES_OVER = 3;

const FORMAT_OF: Readonly<Record<number, FormatName>> = { 0: "whole", 1: "weekly" };

function placeCell(sheet: SheetBuilder, address: string, cell: ReportCell, look: LookName): void {
  if (cell === undefined) sheet.put(address, "–", look);
  else if (typeof cell === "string") sheet.put(address, asCellText(cell), look);
  else {
    const { value, decimals } = cell;
    const format = FORMAT_OF[decimals] ?? "kronor";
    sheet.put(address, value.toDecimalPlaces(decimals).toFixed(), look, format);
  }
}

/** Where the cells of a table stand: how many columns its names take, and how wide that is. */
interface Over {
  readonly names: number;
  readonly width: number;
}

function placeLine(
  { sheet }: ReportRows,
  row: number,
  cells: readonly ReportCell[],
  { names }: Over,
  [nameLook, look]: readonly [LookName, LookName],
): void {
  sheet.dress(row, 0, names - 1, nameLook);
  if (names > 1) sheet.merge(`A${row}:${columnLetters(names - 1)}${row}`);
  cells.forEach((cell, place) =>
    placeCell(
      sheet,
      `${columnLetters(place === 0 ? 0 : names - 1 + place)}${row}`,
      cell,
      place === 0 ? nameLook : look,
    ),
  );
}

function placeRow(rows: ReportRows, { cells, kind }: ReportRow, over: Over): void {
  const [name] = cells;
  const lines = typeof name === "string" ? linesOf(name, over.width) : 1;
  const row = rows.next(ROW + LINE * (lines - 1));
  placeLine(
    rows,
    row,
    cells,
    over,
    kind === undefined ? ["text", "value"] : ["totalLabel", "total"],
  );
}

/** A table of the report under its caption, as one block. */
export function placeReportTable(
  rows: ReportRows,
  { caption, heads, rows: lines }: ReportTable,
): void {
  const { widths } = rows;
  const names = heads.length + NAMES_OVER - 1 <= widths.length / 2 + 1 ? NAMES_OVER : 1;
  const over = { names, width: widths.slice(0, names).reduce((all, width) => all + width, 0) };
  rows.text(caption, "caption");
  const high = Math.max(
    ...heads.map((head, place) => linesOf(head, place === 0 ? over.width : (widths.at(-1) ?? 0))),
  );
  placeLine(rows, rows.next(ROW + LINE * (high - 1) + 2), heads, over, ["headLeft", "head"]);
  for (const each of lines) placeRow(rows, each, over);
}
