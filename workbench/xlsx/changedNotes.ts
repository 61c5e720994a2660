import { cellSource } from "../engine/cellSource";
import { spreadsheet } from "../engine/spreadsheet";
import type { CellValue, Model } from "../engine/spreadsheetTypes";
import { excelError } from "./excelError";
import { listCells } from "./listCells";
import type { Place, SavedValues } from "./read/cellsTold";

/** Functions whose answer follows the day, the moment or chance. */
const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i;
/** Told of already, or without meaning: the program that saved the file had not the function. */
const SAID = new Set(["#NAME?", "#BAD_EXPR"]);

const lines = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");

/** Values differ when a reader would see it: a last bit of arithmetic does not count. */
function differs(here: CellValue, saved: CellValue, isError: boolean): boolean {
  if (typeof here === "number" && typeof saved === "number") {
    return Math.abs(here - saved) > 1e-9 * Math.max(1, Math.abs(here), Math.abs(saved));
  }
  if (typeof saved === "string") {
    if (saved === "" && here === null) return false;
    const text = isError ? excelError(String(here)) : String(here ?? "");
    return lines(text) !== lines(isError ? excelError(saved) : saved);
  }
  return here !== saved;
}

/**
 * The formulas of an opened file that give another value here than the file says, in a Swedish sentence:
 * a function may mean another thing in another program, and a figure must not change without a word.
 * @param isToldElsewhere of a formula whose change the user is shown anyway
 */
export function changedNotes(
  model: Model,
  saved: SavedValues,
  isToldElsewhere: (formula: string) => boolean = () => false,
): string[] {
  const { getters } = model;
  const changed: Place[] = [];
  let followsTheDay = false;
  for (const [sheet, values] of saved) {
    const sheetId = getters.getSheetIdByName(sheet);
    if (sheetId === undefined) continue;
    for (const [cell, value] of values) {
      const at = { sheetId, ...spreadsheet.helpers.toCartesian(cell) };
      const { value: here, type } = getters.getEvaluatedCell(at);
      const formula = cellSource(model, at);
      const isVolatile = VOLATILE.test(formula);
      followsTheDay ||= isVolatile;
      if (isVolatile || SAID.has(String(value)) || SAID.has(String(here))) continue;
      if (isToldElsewhere(formula) || !differs(here, value, type === "error")) continue;
      changed.push({ sheet, cell });
    }
  }
  if (changed.length === 0) return [];
  const why = followsTheDay ? " En del kan bero på dagens datum eller på slumptal." : "";
  return [`Formler som ger ett annat värde här än det som filen har: ${listCells(changed)}.${why}`];
}
