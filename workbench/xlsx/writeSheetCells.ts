import type { Ast } from "../engine/ast";
import { cellSource } from "../engine/cellSource";
import type { ExportedCells } from "../engine/exportedSheet";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, CellValue, EvaluatedCell, Model } from "../engine/spreadsheetTypes";
import type { CellStyles } from "./cellStyles";
import { cutText } from "./cutText";
import { escapedText } from "./escapedText";
import { excelError } from "./excelError";
import { exportedFormula } from "./exportedFormula";
import type { FormulaShapes } from "./formulaShape";
import type { SaveFor } from "./saveFor";
import type { SavingLoss } from "./savingLoss";
import type { SharedStrings } from "./sharedStrings";
import type { SheetCell } from "./sheetCell";
import { spreadsArrays } from "./spreadsArrays";
import type { StoredFormulas } from "./storedFormulas";
import { toExcelFormula } from "./toExcelFormula";
import { wantedCode } from "./wantedCode";
import { writableFormula } from "./writableFormula";

/** Beginnings that Excel, or a file of comma-separated values made from it, may take for a formula. */
const FORMULA_LIKE = /^[=+\-@\t\r\n＝＋－＠]/;

/** Marks of functions that other programs may not know. */
const EXCEL_ONLY = /_xldudf_|_xlfn\./;

export interface SheetParts {
  readonly model: Model;
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly shapes: FormulaShapes;
  readonly stored: StoredFormulas;
  /** The file's styles by the number of the look that the component was told. */
  readonly looks: readonly number[];
  readonly saveFor: SaveFor;
  /** Told of every cell that is not saved as it is. */
  readonly onLoss: (loss: SavingLoss) => void;
}

const TYPES: Readonly<Record<string, SheetCell["type"]>> = {
  string: "str",
  boolean: "b",
  number: "n",
};

function setValue(cell: SheetCell, value: CellValue, isError: boolean): void {
  if (value === null) return;
  cell.type = isError ? "e" : (TYPES[typeof value] ?? "str");
  if (isError) cell.value = excelError(String(value));
  else if (typeof value === "boolean") cell.value = String(Number(value));
  else cell.value = typeof value === "string" ? escapedText(value) : String(value);
}

function writeText(cell: SheetCell, text: string, { strings }: SheetParts): void {
  cell.type = "s";
  cell.value = String(strings.add(text));
}

/** The value instead of the formula, where Excel has not the function. */
function writeAnswer(cell: SheetCell, { value, type }: EvaluatedCell, parts: SheetParts): void {
  if (type === "text") writeText(cell, String(value), parts);
  else setValue(cell, value, type === "error");
}

const placeOf = ({ sheetId, col, row }: CellPosition, { model }: SheetParts) => ({
  sheet: model.getters.getSheetName(sheetId),
  cell: spreadsheet.helpers.toXC(col, row),
});

function writeFormula(cell: SheetCell, position: CellPosition, parts: SheetParts): void {
  const { getters } = parts.model;
  const stored = getters.getCell(position);
  const source = cellSource(parts.model, position);
  const { ast, missing, mayFill, spreads } = parts.shapes.of(stored?.compiledFormula, source);
  const answer = getters.getEvaluatedCell(position);
  if (!ast || !stored) {
    parts.onLoss({ ...placeOf(position, parts), kind: "unreadable" });
    return writeText(cell, source, parts);
  }
  if (missing !== undefined) {
    parts.onLoss({ ...placeOf(position, parts), kind: "missing", name: missing });
    return writeAnswer(cell, answer, parts);
  }
  const { value, type } = answer;
  const zone = getters.getSpreadZone(position);
  const spills = zone && (zone.left < zone.right || zone.top < zone.bottom);
  const text =
    parts.stored.of(position, source) ??
    toExcelFormula(exportedFormula(stored, source, getters), source);
  const isOrdinary = parts.saveFor === "others" && EXCEL_ONLY.test(text);
  if (isOrdinary && spills) {
    parts.onLoss({ ...placeOf(position, parts), kind: "table" });
    return writeAnswer(cell, answer, parts);
  }
  cell.formula = escapedText(text);
  const givesTable = (call: Ast): boolean =>
    Array.isArray(getters.evaluateFormula(position.sheetId, `=${spreadsheet.astToFormula(call)}`));
  const spreadsHere = (): boolean => {
    // The shape was seen in another cell, whose PA functions were given other cells.
    const own = writableFormula(source);
    return own !== undefined && spreadsArrays(own, givesTable);
  };
  const fills = (): boolean =>
    spills === true || value === "#SPILL!" || mayFill || (spreads ?? spreadsHere());
  if (!isOrdinary && fills()) {
    const { toXC } = spreadsheet.helpers;
    const last = spills ? `:${toXC(zone.right, zone.bottom)}` : "";
    cell.fills = `${toXC(cell.col, cell.row)}${last}`;
  }
  setValue(cell, value, type === "error");
}

/** Gives a cell its number format, and the mark of a text that could be taken for a formula. */
function writeLook(cell: SheetCell, position: CellPosition, parts: SheetParts): void {
  const { getters } = parts.model;
  const stored = getters.getCell(position);
  const shown = getters.getEvaluatedCell(position);
  const wanted = wantedCode(stored, shown);
  if (wanted?.isLost === true) parts.onLoss({ ...placeOf(position, parts), kind: "quarter" });
  const quotePrefix = cell.type === "s" && FORMULA_LIKE.test(String(shown.value));
  cell.style = parts.styles.of(cell.style, {
    code: wanted?.code,
    quotePrefix,
    unlocked: stored?.style?.["unlocked"] === true,
    formulaHidden: stored?.style?.["formulaHidden"] === true,
  });
}

function writeContent(cell: SheetCell, position: CellPosition, parts: SheetParts): void {
  const { getters } = parts.model;
  const stored = getters.getCell(position);
  const evaluated = getters.getEvaluatedCell(position);
  if (stored?.isFormula === true) return writeFormula(cell, position, parts);
  // A cell that a formula fills has no content of its own.
  const isSpilled =
    (stored?.content ?? "") === "" && getters.getArrayFormulaSpreadingOn(position) !== undefined;
  if (isSpilled || evaluated.type !== "text")
    return setValue(cell, evaluated.value, evaluated.type === "error");
  const text = cutText(String(evaluated.value));
  if (text !== evaluated.value) parts.onLoss({ ...placeOf(position, parts), kind: "long" });
  writeText(cell, text, parts);
}

/** The columns of each row that may have something to write. */
function placesOf(sheetId: string, { model }: SheetParts, exported: ExportedCells) {
  const { getters } = model;
  const rows = new Map<number, Set<number>>();
  const add = (row: number, col: number): void => {
    const columns = rows.get(row);
    if (columns) columns.add(col);
    else rows.set(row, new Set([col]));
  };
  for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId)) add(row, col);
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    add(row, col);
  }
  for (const [row, looks] of exported.looks)
    looks.forEach((look, col) => {
      if (look > 0) add(row, col);
    });
  return [...rows].sort(([a], [b]) => a - b);
}

/**
 * The cells of one sheet as the file has them, in order of rows and columns: formulas as Excel stores
 * them, or so that other programs keep their saved value; the values of spilled cells; errors as errors;
 * texts exactly, and marked where they could be taken for formulas; number formats, also those of answers.
 */
export function writeSheetCells(
  sheetId: string,
  exported: ExportedCells,
  parts: SheetParts,
): SheetCell[] {
  return placesOf(sheetId, parts, exported).flatMap(([row, columns]) =>
    [...columns]
      .sort((a, b) => a - b)
      .flatMap((col) => {
        const position = { sheetId, col, row };
        const style = parts.looks[exported.looks.get(row)?.[col] ?? 0] ?? 0;
        const cell: SheetCell = { col, row, style };
        writeContent(cell, position, parts);
        writeLook(cell, position, parts);
        const isWritten = cell.style > 0 || cell.value !== undefined || cell.formula !== undefined;
        return isWritten ? [cell] : [];
      }),
  );
}
