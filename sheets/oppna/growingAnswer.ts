import { columnLetters } from "../builder/columnLetters";
import { sheetReference } from "../builder/sheetReference";
import { type AnswerPlace, NotOpen } from "./paCalls";

/** A table on a sheet of arithmetic that gets more rows, or fewer, as its numbers change. */
export interface GrowingTable {
  readonly sheet: string;
  /** The row of its headings. */
  readonly head: number;
  readonly width: number;
  /** Rows that there is room for under the headings; those it does not have are empty texts. */
  readonly rows: number;
  /** How many it may come to have at most; undefined: there is room for all. */
  readonly most?: number;
  /** The cell of how many it has. */
  readonly count: string;
}

/** A part of such a table: no row that it does not have, and no table cut off at the last row that is shown of it. */
export function growingAnswer(place: AnswerPlace, table: GrowingTable): string {
  const { sheet, head, width, rows, most = rows, count } = table;
  if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
  const has = sheetReference(sheet, count);
  if (place === "table") {
    const all = sheetReference(sheet, `$A$${head}:$${columnLetters(width - 1)}$${head + rows}`);
    return most > rows ? `IF(${has}>${rows},NA(),${all})` : all;
  }
  const { row, column, shown } = place;
  if (column > width) throw new NotOpen("Tabellen är inte så stor.");
  if (row > rows + 1) return "NA()";
  const cell = sheetReference(sheet, `$${columnLetters(column - 1)}$${head + row - 1}`);
  if (row === 1) return cell;
  if (shown === undefined) return `IF(${has}<${row - 1},NA(),${cell})`;
  return row === shown ? `IF(${has}>${row - 1},NA(),${cell})` : cell;
}
