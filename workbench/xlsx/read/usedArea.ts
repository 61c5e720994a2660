import { LIMITS } from "../limits";
import { XlsxError } from "../xlsxError";
import type { FileCell } from "./fileModel";
import { hasContent } from "./hasContent";

export interface UsedArea {
  /** Counts, at least those of an empty sheet. */
  readonly rows: number;
  readonly columns: number;
}

const LEAST = { rows: 100, columns: 30 };
const LEAST_PLACES = 200_000;
const MARGIN = 5;

/**
 * The rows and columns that a sheet needs here: all with content, and those with only a look as far as
 * they fit. @throws XlsxError where the content alone is too far out
 */
export function usedArea(cells: readonly FileCell[]): UsedArea {
  let [rows, columns, styledRows, styledColumns] = [0, 0, 0, 0];
  for (const cell of cells) {
    if (hasContent(cell)) {
      rows = Math.max(rows, cell.row + 1);
      columns = Math.max(columns, cell.col + 1);
    } else {
      styledRows = Math.max(styledRows, cell.row + 1);
      styledColumns = Math.max(styledColumns, cell.col + 1);
    }
  }
  if (rows * columns > LIMITS.cellsPerSheet) {
    throw new XlsxError(
      "tooLarge",
      "Ett blad i filen använder för många rader och kolumner. Ta bort celler långt ned eller till höger och försök igen.",
    );
  }
  const wide = Math.max(rows, styledRows) * Math.max(columns, styledColumns);
  if (wide <= LIMITS.cellsPerSheet) {
    rows = Math.max(rows, styledRows);
    columns = Math.max(columns, styledColumns);
  }
  columns = Math.max(columns + MARGIN, LEAST.columns);
  // A very wide sheet gets fewer empty rows: all that the grid shows is gone through when it is saved.
  const leastRows = Math.min(LEAST.rows, Math.ceil(LEAST_PLACES / columns));
  return { rows: Math.max(rows + MARGIN, leastRows), columns };
}
