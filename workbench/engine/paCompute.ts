import type { NeutralFunction } from "./metadata";
import { isNoNumber } from "../../functions/pipeline/isNoNumber";
import { isCellError, paError } from "./paError";
import { shownDate } from "../../src/labelled/shownDate";
import { shownPeriod } from "../../src/labelled/shownPeriod";
import { spreadsheet } from "./spreadsheet";
import type { Argument, Compute, FunctionValue } from "./functionTypes";
import type { CellValue } from "./spreadsheetTypes";

const { errorTypes } = spreadsheet.registries;

const isError = (value: unknown): value is string =>
  typeof value === "string" && errorTypes.has(value);

/**
 * What a cell means to a function, by what its format shows: the month of a period, and a date or a time
 * where a number is asked for as the text that it is refused as.
 */
function meant({ value, format }: FunctionValue, isPeriod: boolean, inTable: boolean): unknown {
  if (typeof value !== "number" || format === undefined) return value;
  if (isPeriod) return shownPeriod(value, format) ?? value;
  const date = shownDate(value, format);
  return date !== undefined && isNoNumber(date, inTable) ? date : value;
}

/** The spreadsheet keeps a range column by column; the functions read it row by row. */
function toRows(columns: readonly (readonly FunctionValue[])[], isPeriod: boolean): unknown[][] {
  const height = columns[0]?.length ?? 0;
  const inTable = height > 1 && columns.length > 1;
  return Array.from({ length: height }, (_, row) =>
    columns.map((column) => {
      const cell = column[row];
      if (cell === undefined) return null;
      if (isError(cell.value)) return { code: cell.value, message: cell.message ?? "" };
      return meant(cell, isPeriod, inTable) ?? null;
    }),
  );
}

function toCell(value: unknown, format: string | undefined): FunctionValue {
  if (isCellError(value)) return paError(value);
  if (typeof value === "number" && format !== undefined) return { value, format };
  return { value: (value ?? "") as CellValue };
}

function toColumns(
  rows: readonly (readonly unknown[])[],
  format: string | undefined,
): FunctionValue[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => toCell(row[column], format)),
  );
}

/**
 * A PA function as the spreadsheet calls it. Thousands of cells hold one call each, so the way of
 * single values allocates nothing but the argument list. Never throws: the component would show
 * the user a text of its own. `format` shows figures where the cell has no format; `periods` are the places
 * of the arguments that are a year, a month or a day, where a cell means what it shows.
 */
export function paCompute(
  neutral: NeutralFunction,
  format?: string,
  periods: ReadonlySet<number> = new Set(),
): Compute {
  const run = neutral as (...values: unknown[]) => unknown;
  return (...args: Argument[]) => {
    const values: unknown[] = [];
    for (let place = 0; place < args.length; place += 1) {
      const arg = args[place];
      if (arg === undefined) values.push(undefined);
      else if (Array.isArray(arg)) values.push(toRows(arg, periods.has(place)));
      else if (isError(arg.value)) return arg;
      else values.push(meant(arg, periods.has(place), false));
    }
    try {
      const result = run(...values);
      if (!Array.isArray(result)) return toCell(result, format);
      const rows = result as unknown[][];
      const isSingle = rows.length === 1 && rows[0]?.length === 1;
      return isSingle ? toCell(rows[0]?.[0], format) : toColumns(rows, format);
    } catch (error) {
      return paError(error);
    }
  };
}
