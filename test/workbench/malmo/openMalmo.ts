import { createModel } from "../../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { prepareEngine } from "../../../workbench/engine/prepare";
import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { malmoWorkbook } from "../../../workbench/malmoWorkbook";

/** The evaluated Malmö workbook, read by sheet, row label and column. */
export interface OpenedWorkbook {
  model: Model;
  sheetNames: readonly string[];
  value: (sheet: string, cell: string) => unknown;
  /** Row number (from 1) of the only row of the sheet with this text in column A. */
  rowOf: (sheet: string, label: string) => number;
  /** Values of a labelled row, from column B. */
  row: (sheet: string, label: string, columns: number) => unknown[];
}

export function openMalmo(): OpenedWorkbook {
  // The component reports its loading times.
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(
    metadata as FunctionsMetadata,
    functions as unknown as Readonly<Record<string, NeutralFunction>>,
  );
  const model = createModel(malmoWorkbook());
  const ids = new Map(
    model.getters.getSheetIds().map((id) => [model.getters.getSheetName(id), id] as const),
  );
  const at = (sheet: string, col: number, row: number): unknown => {
    const sheetId = ids.get(sheet);
    if (sheetId === undefined) throw new Error(`No sheet ${sheet}`);
    return model.getters.getEvaluatedCell({ sheetId, col, row }).value;
  };
  const value = (sheet: string, cell: string): unknown =>
    at(sheet, cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1);
  const rowOf = (sheet: string, label: string): number => {
    const rows = Array.from({ length: 140 }, (_, row) => row + 1);
    const found = rows.filter((row) => at(sheet, 0, row - 1) === label);
    if (found.length !== 1) throw new Error(`${found.length} rows ${label} on ${sheet}`);
    return found[0] as number;
  };
  const row = (sheet: string, label: string, columns: number): unknown[] => {
    const index = rowOf(sheet, label) - 1;
    return Array.from({ length: columns }, (_, column) => at(sheet, column + 1, index));
  };
  return { model, sheetNames: [...ids.keys()], value, rowOf, row };
}
