import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import { normalName } from "../../../src/parameters/normalName";

const DATED = /\s+(?:19|20|21)\d\d(?:-\d\d){0,2}$/;
const LABELS = new Set(forecastFields.map(({ label }) => normalName(label)));

const isLabel = (cell: Cell): boolean =>
  typeof cell === "string" && LABELS.has(normalName(cell.trim().replace(DATED, "")));

/**
 * The labelled range in a whole sheet: the column with the most known labels and the one beside it,
 * from the first of them to the last. Undefined where there are none.
 */
export function findBlock(
  sheet: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] | undefined {
  const width = Math.max(0, ...sheet.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, column) => sheet.filter((row) => isLabel(row[column])).length,
  );
  const most = Math.max(0, ...counts);
  if (most === 0) return undefined;
  const column = counts.indexOf(most);
  const first = sheet.findIndex((row) => isLabel(row[column]));
  const last = sheet.findLastIndex((row) => isLabel(row[column]));
  // Blank rows above, so that rows are numbered as in the sheet.
  return sheet
    .slice(0, last + 1)
    .map((row, place) => (place < first ? [] : [row[column], row[column + 1]]));
}

/** Rows without those below the last that says anything. */
export function filledRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.slice(0, rows.findLastIndex((row) => !row.every(isBlank)) + 1);
}
