import type { Period } from "../../src/calendar/period";
import { MOST_CASE_ROWS } from "../../src/cases/list/readCases";
import { CellError } from "../pipeline/cellError";
import { cellRange } from "../pipeline/cellRange";
import { isBlank, plainValue } from "../pipeline/inputValue";
import { type Parameter, refuse } from "../pipeline/parameter";
import { periodParameter } from "../pipeline/periodParameter";

/** Columns of a list, the user's own among them. */
const MOST_COLUMNS = 100;
/** Fifty years of months. */
const MOST_PERIODS = 600;

/** The list of cases, as its cells. */
export const casesParameter = cellRange("ärenden", {
  takes:
    "en tabell med rubrikrad och ett ärende per rad: Ärende, Lagrum, Från, Till, Timmar per vecka",
  unit: "tabell med rubriker",
  least: 3,
  most: MOST_COLUMNS,
  mostRows: MOST_CASE_ROWS,
  only: "ärendelistan",
});

/** Invoices, as their cells. */
export const invoicesParameter = cellRange("fakturor", {
  takes: "en tabell med rubrikrad: Ärende, Månad och Belopp, gärna Lagrum och Timmar",
  unit: "tabell med rubriker",
  least: 3,
  most: MOST_COLUMNS,
  mostRows: MOST_CASE_ROWS,
  only: "fakturorna",
});

const one = periodParameter("period");
const TAKES = `${one.takes}, eller en kolumn av dem`;

function cellsOf(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return [value];
  const rows = value as unknown[];
  if (!rows.every((row) => Array.isArray(row))) return undefined;
  if (rows.length > 1 && rows.some((row) => row.length > 1)) return undefined;
  return rows.flat();
}

/** One period, or a column or row of them, blank cells passed over. */
export const periodsParameter: Parameter<readonly Period[]> = {
  name: "period",
  takes: TAKES,
  unit: one.unit,
  optional: false,
  fallback: [],
  whole: true,
  read: (value, subject) => {
    const cells = cellsOf(value)?.map(plainValue);
    const filled = cells?.filter((cell) => !isBlank(cell));
    if (filled === undefined || filled.length > MOST_PERIODS) {
      return new CellError(
        "#VALUE!",
        `${subject} fick ett område som inte är en kolumn med högst ${MOST_PERIODS} perioder. Ange ${TAKES}.`,
      );
    }
    if (filled.length === 0) return new CellError("#VALUE!", `${subject} saknas. Ange ${TAKES}.`);
    const periods: Period[] = [];
    for (const cell of filled) {
      const read = one.read(cell, subject);
      if (read instanceof CellError) {
        return Array.isArray(value) ? read : refuse(cell, subject, { takes: TAKES });
      }
      periods.push(read);
    }
    return periods;
  },
};
