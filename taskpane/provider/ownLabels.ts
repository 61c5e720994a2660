import { type Cell, isBlank } from "../../src/labelled/cell";
import { normalName } from "../../src/parameters/normalName";
import { allFields } from "./typedFields";

const LABELS = new Set(allFields.map(({ label }) => normalName(label)));
const YEAR = normalName("År");
const PERIOD = /^\d{4}(?:-\d{2})?$/;

const isNamed = (cell: Cell, names: ReadonlySet<string>): boolean =>
  typeof cell === "string" && names.has(normalName(cell.trim()));
const isPeriod = (cell: Cell): boolean => PERIOD.test(String(cell ?? "").trim());

/**
 * Whether cells stand in the own provider's own labels: År with one period beside it, and at least half of the
 * rows that say something named as the fields are. Anything else is a table of the user's own.
 */
export function ownLabels(cells: readonly (readonly Cell[])[]): boolean {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const says = (row: readonly Cell[]): boolean =>
      width === 1 || row.some((cell, at) => at !== column && !isBlank(cell));
    const year = cells.find((row) => isNamed(row[column], new Set([YEAR])));
    if (year === undefined) return false;
    if (width > 1 && year.filter(isPeriod).length !== 1) return false;
    const named = cells.filter((row) => typeof row[column] === "string" && says(row));
    // Titles over the values, as Uppgift and Värde, are no rows.
    const rows = named.filter((row) => width === 1 || row.some((cell) => typeof cell !== "string"));
    return rows.filter((row) => isNamed(row[column], LABELS)).length * 2 >= rows.length;
  });
}
