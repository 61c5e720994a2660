import type { Ast } from "../engine/ast";
import { cellSource } from "../engine/cellSource";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellPosition, CellValue, EvaluatedCell, Model } from "../engine/spreadsheetTypes";
import { excelError } from "./excelError";
import { notInExcel } from "./notInExcel";
import type { CellStyles } from "./cellStyles";
import { cutText } from "./cutText";
import { escapedText } from "./escapedText";
import { mayFillCells } from "./mayFillCells";
import type { SaveFor } from "./saveFor";
import type { SavingLoss } from "./savingLoss";
import type { SharedStrings } from "./sharedStrings";
import { spreadsArrays } from "./spreadsArrays";
import { storedFormula } from "./storedFormula";
import { toExcelFormula } from "./toExcelFormula";
import { wantedCode } from "./wantedCode";
import { writableFormula } from "./writableFormula";
import { childElements, elements } from "./xmlDocument";

/** Beginnings that Excel, or a file of comma-separated values made from it, may take for a formula. */
const FORMULA_LIKE = /^[=+\-@\t\r\n＝＋－＠]/;

/** Marks of functions that other programs may not know. */
const EXCEL_ONLY = /_xldudf_|_xlfn\./;

export interface SheetParts {
  readonly model: Model;
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly saveFor: SaveFor;
  /** Told of every cell that is not saved as it is. */
  readonly onLoss: (loss: SavingLoss) => void;
}

function setValue(cell: Element, value: CellValue, isError: boolean): void {
  if (value === null) return;
  const holder = cell.ownerDocument.createElementNS(cell.namespaceURI, "v");
  const type = isError ? "e" : { string: "str", boolean: "b", number: "n" }[String(typeof value)];
  cell.setAttribute("t", type ?? "str");
  if (isError) holder.textContent = excelError(String(value));
  else if (typeof value === "boolean") holder.textContent = String(Number(value));
  else holder.textContent = typeof value === "string" ? escapedText(value) : String(value);
  cell.append(holder);
}

function clear(cell: Element): void {
  cell.replaceChildren();
  cell.removeAttribute("t");
  cell.removeAttribute("cm");
}

function writeText(cell: Element, text: string, { strings }: SheetParts): void {
  const exported = Number(childElements(cell, "v")[0]?.textContent);
  const isKept = cell.getAttribute("t") === "s" && strings.text(exported) === text;
  if (!isKept) {
    clear(cell);
    setValue(cell, strings.add(text), false);
    cell.setAttribute("t", "s");
  }
}

/** The value instead of the formula, where Excel has not the function. */
function writeAnswer(cell: Element, { value, type }: EvaluatedCell, parts: SheetParts): void {
  if (type === "text") return writeText(cell, String(value), parts);
  clear(cell);
  setValue(cell, value, type === "error");
}

function writeFormula(cell: Element, position: CellPosition, parts: SheetParts): void {
  const { getters } = parts.model;
  const source = cellSource(parts.model, position);
  const ast = writableFormula(source);
  const answer = getters.getEvaluatedCell(position);
  const where = {
    sheet: getters.getSheetName(position.sheetId),
    cell: spreadsheet.helpers.toXC(position.col, position.row),
  };
  if (!ast) {
    parts.onLoss({ ...where, kind: "unreadable" });
    return writeText(cell, source, parts);
  }
  const missing = notInExcel(ast);
  if (missing !== undefined) {
    parts.onLoss({ ...where, kind: "missing", name: missing });
    return writeAnswer(cell, answer, parts);
  }
  const { value, type } = answer;
  const zone = getters.getSpreadZone(position);
  const spills = zone && (zone.left < zone.right || zone.top < zone.bottom);
  const exported = childElements(cell, "f")[0]?.textContent ?? source.slice(1);
  const text = storedFormula(parts.model, position, source) ?? toExcelFormula(exported, source);
  const isOrdinary = parts.saveFor === "others" && EXCEL_ONLY.test(text);
  if (isOrdinary && spills) {
    parts.onLoss({ ...where, kind: "table" });
    return writeAnswer(cell, answer, parts);
  }
  clear(cell);
  const formula = cell.ownerDocument.createElementNS(cell.namespaceURI, "f");
  formula.textContent = escapedText(text);
  const givesTable = (call: Ast): boolean => {
    const answer = getters.evaluateFormula(position.sheetId, `=${spreadsheet.astToFormula(call)}`);
    return Array.isArray(answer);
  };
  const fills = (): boolean =>
    spills === true || value === "#SPILL!" || mayFillCells(ast) || spreadsArrays(ast, givesTable);
  if (!isOrdinary && fills()) {
    const last = spills ? `:${spreadsheet.helpers.toXC(zone.right, zone.bottom)}` : "";
    cell.setAttribute("cm", "1");
    formula.setAttribute("t", "array");
    formula.setAttribute("ref", `${where.cell}${last}`);
  }
  cell.append(formula);
  setValue(cell, value, type === "error");
}

/** Gives a cell its number format, and the mark of a text that could be taken for a formula. */
function writeLook(cell: Element, position: CellPosition, parts: SheetParts): void {
  const { getters } = parts.model;
  const stored = getters.getCell(position);
  const shown = getters.getEvaluatedCell(position);
  const wanted = wantedCode(stored, shown);
  if (wanted?.isLost === true) {
    const { toXC } = spreadsheet.helpers;
    const sheet = getters.getSheetName(position.sheetId);
    parts.onLoss({ sheet, cell: toXC(position.col, position.row), kind: "quarter" });
  }
  const isText = cell.getAttribute("t") === "s";
  const quotePrefix = isText && FORMULA_LIKE.test(String(shown.value));
  const exported = Number(cell.getAttribute("s") ?? "0");
  const style = parts.styles.of(exported, {
    code: wanted?.code,
    quotePrefix,
    unlocked: stored?.style?.["unlocked"] === true,
    formulaHidden: stored?.style?.["formulaHidden"] === true,
  });
  if (style !== exported) cell.setAttribute("s", String(style));
}

/**
 * Rewrites the cells of one exported sheet from the model: formulas as Excel stores them, or so that
 * other programs keep their saved value; the values of spilled cells; errors as errors; texts exactly,
 * and marked where they could be taken for formulas; number formats, also those of answers.
 */
export function writeSheetCells(sheet: XMLDocument, sheetId: string, parts: SheetParts): void {
  const { getters } = parts.model;
  for (const cell of elements(sheet, "c")) {
    const position = {
      sheetId,
      ...spreadsheet.helpers.toCartesian(cell.getAttribute("r") ?? "A1"),
    };
    const stored = getters.getCell(position);
    const evaluated = getters.getEvaluatedCell(position);
    const isFormula = stored?.isFormula === true;
    const isSpilled = !isFormula && getters.getArrayFormulaSpreadingOn(position) !== undefined;
    if (isFormula) writeFormula(cell, position, parts);
    else if (isSpilled || evaluated.type === "error") {
      clear(cell);
      setValue(cell, evaluated.value, evaluated.type === "error");
    } else if (evaluated.type === "text") {
      const text = cutText(String(evaluated.value));
      if (text !== evaluated.value) {
        const { toXC } = spreadsheet.helpers;
        const sheet = getters.getSheetName(sheetId);
        parts.onLoss({ sheet, cell: toXC(position.col, position.row), kind: "long" });
      }
      writeText(cell, text, parts);
    }
    writeLook(cell, position, parts);
  }
}
