import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import { normalName } from "../../../src/parameters/normalName";
import { isLabel } from "./isLabel";
import { labelledColumns } from "./labelledColumns";

const LEAST = 2;
const YEAR = normalName(forecastFields[0].label);

const isWords = (cell: Cell): boolean => typeof cell === "string" && !isBlank(cell);

/**
 * Whether cells are the base year's own range: Basår among its labels, and most rows with a label one of them.
 * Anything else is a table of the user's own.
 */
export function isOwnRange(cells: readonly (readonly Cell[])[]): boolean {
  const columns = labelledColumns(cells, LEAST);
  if (columns === undefined) return false;
  const { labels } = columns;
  const own = cells.filter((row) => isLabel(row[labels]));
  const first = cells.findIndex((row) => isLabel(row[labels]));
  const last = cells.findLastIndex((row) => isLabel(row[labels]));
  const named = cells
    .slice(first, last + 1)
    .filter(
      (row) => isWords(row[labels]) && row.some((cell, at) => at !== labels && !isBlank(cell)),
    );
  const hasYear = own.some((row) => normalName(String(row[labels])) === YEAR);
  return hasYear && own.length * 2 > named.length;
}
