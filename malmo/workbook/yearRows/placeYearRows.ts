import { columnLetters } from "../../../sheets/builder/columnLetters";
import { INPUT_LOOKS } from "../../../sheets/builder/looks";
import type { CellContent, SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import type { RowFinder, RowPlan, YearRow } from "./YearRow";

export interface YearTable {
  years: readonly number[];
  firstRow: number;
}

/** Lays a table with one column a year on a sheet; returns where each keyed row came to stand. */
export function placeYearRows(
  sheet: SheetBuilder,
  table: YearTable,
  plans: readonly RowPlan[],
): RowFinder {
  const rows = new Map<string, number>();
  let next = table.firstRow;
  for (const plan of plans) {
    if (plan.kind !== "band") rows.set(plan.key, next);
    next += plan.kind === "space" ? plan.rows : 1;
  }
  const find: RowFinder = (key) => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`No row named ${key} on sheet ${sheet.name}`);
    return row;
  };
  next = table.firstRow;
  for (const plan of plans) {
    if (plan.kind === "band") sheet.band(next, plan.text, table.years.length + 4);
    if (plan.kind === "row") placeRow(sheet, table.years, plan, next, find);
    next += plan.kind === "space" ? plan.rows : 1;
  }
  return find;
}

function placeRow(
  sheet: SheetBuilder,
  years: readonly number[],
  plan: YearRow,
  row: number,
  find: RowFinder,
): void {
  const isTotal = plan.look === "total";
  sheet.put(`A${row}`, plan.label, isTotal ? "totalLabel" : "label");
  years.forEach((year, index) => {
    const column = columnLetters(index + 1);
    const content = contentOf(plan, year, column, columnLetters(index), find);
    const look = plan.lookByYear?.[year] ?? plan.look;
    const unused = content === null && !plan.lookByYear && INPUT_LOOKS.includes(look);
    sheet.put(`${column}${row}`, content, unused ? "value" : look, plan.format);
  });
  placeChange(sheet, years.length, plan, row);
  sheet.put(`${columnLetters(years.length + 3)}${row}`, plan.source ?? null, "source");
}

function contentOf(
  plan: YearRow,
  year: number,
  column: string,
  before: string,
  find: RowFinder,
): CellContent {
  if (plan.formula) return year < (plan.from ?? year) ? null : plan.formula(column, find, before);
  return plan.values?.[year] ?? null;
}

/** The report's two last columns: change over the period and in percent of the first year. */
function placeChange(sheet: SheetBuilder, years: number, plan: YearRow, row: number): void {
  const last = columnLetters(years);
  const filled = plan.change !== "none";
  const look = plan.look === "total" ? "total" : "value";
  const amount = filled ? `=${last}${row}-B${row}` : null;
  // The own provider's budget starts at nothing: no percentage, as in the report.
  const share = filled ? `=IF(B${row}=0,"",${last}${row}/B${row}-1)` : null;
  sheet.put(`${columnLetters(years + 1)}${row}`, amount, look, plan.format);
  sheet.put(`${columnLetters(years + 2)}${row}`, share, look, "percent");
}
