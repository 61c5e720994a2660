import { createModel } from "../engine/createModel";
import { isExcelSheetName } from "../../taskpane/workbook/isExcelSheetName";
import { excelSheetName } from "../engine/excelSheetName";
import type { Model } from "../engine/spreadsheetTypes";
import { workbookData } from "../engine/workbookData";

const MOST = 5;

interface Named {
  readonly model: Model;
  /** What to tell the user about names that are others in the file. */
  readonly notes: readonly string[];
}

const quoted = (name: string): string => `”${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;

function note(changed: readonly (readonly [before: string, after: string])[]): string {
  const shown = changed.slice(0, MOST).map(([before, after]) => `${quoted(before)} är ”${after}”`);
  const more = changed.length - shown.length;
  const rest = more > 0 ? ` och ${more} till` : "";
  return `Excel tar bladnamn med högst 31 tecken, utan * ? / \\ [ ] och :, och inte Historik. Andra namn i filen: ${shown.join(", ")}${rest}. Formlerna följer med. Här heter bladen som förut.`;
}

/**
 * The workbook with names of sheets that Excel takes: itself where it has such, else a copy, in which
 * formulas, charts and rules follow the new names. A file from another program may have longer ones.
 */
export function withExcelSheetNames(model: Model): Named {
  const namesIn = ({ getters }: Model): string[] =>
    getters.getSheetIds().map((id) => getters.getSheetName(id));
  if (namesIn(model).every(isExcelSheetName)) return { model, notes: [] };
  const copy = createModel(workbookData(model));
  const { getters } = copy;
  const changed: [before: string, after: string][] = [];
  for (const sheetId of getters.getSheetIds()) {
    const oldName = getters.getSheetName(sheetId);
    if (isExcelSheetName(oldName)) continue;
    const newName = excelSheetName(oldName, namesIn(copy));
    const isLocked = getters.isSheetLocked(sheetId);
    if (isLocked) copy.dispatch("UNLOCK_SHEET", { sheetId });
    const renamed = copy.dispatch("RENAME_SHEET", { sheetId, oldName, newName });
    if (!renamed.isSuccessful) throw new Error("A sheet could not be given a name for Excel.");
    if (isLocked) copy.dispatch("LOCK_SHEET", { sheetId });
    changed.push([oldName, newName]);
  }
  return { model: copy, notes: [note(changed)] };
}
