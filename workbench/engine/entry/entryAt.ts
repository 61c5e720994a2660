import type { CellPosition, Getters } from "../spreadsheetTypes";
import { typedEntry } from "./typedEntry";

/** What is typed in a cell, read as Excel with Swedish settings does; formulas are not for this. */
export function entryAt(getters: Getters, position: CellPosition, text: string) {
  return typedEntry(text, {
    shown: getters.getEvaluatedCell(position).format,
    own: getters.getCell(position)?.format,
    thisYear: new Date().getFullYear(),
  });
}
