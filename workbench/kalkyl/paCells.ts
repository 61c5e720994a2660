import { cellSource } from "../engine/cellSource";
import { swedishFormula } from "../engine/formulaText";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, CellValue, Model } from "../engine/spreadsheetTypes";
import { excelError } from "../xlsx/excelError";
import { mapFormula } from "../xlsx/formulaWords";
import type { SavedValues } from "../xlsx/read/cellsTold";

export interface PaCell {
  readonly sheet: string;
  readonly cell: string;
  /** As Swedish Excel shows it. */
  readonly formula: string;
  readonly value: CellValue;
  /** The value in the cell's format, in Swedish. */
  readonly shown: string;
  /** Why there is no value; only in error cells. */
  readonly message?: string;
  /** What the file held, where it differs; null where it held nothing. */
  readonly saved?: CellValue;
}

/** Values differ when a reader would see it: a last bit of arithmetic does not count. */
function differs(value: CellValue, saved: CellValue): boolean {
  if (typeof value !== "number" || typeof saved !== "number") return value !== saved;
  return Math.abs(value - saved) > 1e-9 * Math.max(1, Math.abs(value), Math.abs(saved));
}

/** Whether a formula calls a function of namespace PA. */
export function hasPaFunction(source: string): boolean {
  let found = false;
  mapFormula(source, (code) => {
    found ||= /\bPA\.[\p{L}\d_]+\s*\(/iu.test(code);
    return code;
  });
  return found;
}

function describe(model: Model, at: CellPosition, formula: string, saved: SavedValues): PaCell {
  const sheet = model.getters.getSheetName(at.sheetId);
  const cell = spreadsheet.helpers.toXC(at.col, at.row);
  const { value: raw, type, formattedValue, message } = model.getters.getEvaluatedCell(at);
  const value = type === "error" ? excelError(String(raw)) : raw;
  const before = saved.get(sheet)?.get(cell) ?? null;
  return {
    sheet,
    cell,
    formula,
    value,
    shown: formattedValue,
    ...(type === "error" ? { message: message ?? "" } : {}),
    ...(differs(value, before) ? { saved: before } : {}),
  };
}

/** Positions of a spilled table, row by row, but for its first cell. */
function spilledFrom(model: Model, first: CellPosition): CellPosition[] {
  const zone = model.getters.getSpreadZone(first);
  if (!zone) return [];
  const width = zone.right - zone.left + 1;
  const count = width * (zone.bottom - zone.top + 1);
  return Array.from({ length: count - 1 }, (_, index) => ({
    sheetId: first.sheetId,
    col: zone.left + ((index + 1) % width),
    row: zone.top + Math.floor((index + 1) / width),
  }));
}

/**
 * Every cell with a PA function, sheet by sheet and row by row. Of a spilled table the first cell,
 * and the others where they are errors or differ from the file.
 */
export function paCells(model: Model, saved: SavedValues): PaCell[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getCells(sheetId)
      .filter((cell) => cell.isFormula)
      .map((cell) => ({ ...getters.getCellPosition(cell.id), sheetId }))
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .flatMap((position) => {
        const source = cellSource(model, position);
        if (!hasPaFunction(source)) return [];
        const formula = swedishFormula(source);
        const rest = spilledFrom(model, position)
          .map((at) => describe(model, at, formula, saved))
          .filter((cell) => cell.message !== undefined || cell.saved !== undefined);
        return [describe(model, position, formula, saved), ...rest];
      }),
  );
}
