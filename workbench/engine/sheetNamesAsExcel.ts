import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import { isExcelSheetName } from "../../taskpane/workbook/isExcelSheetName";
import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";
import type { Command, Getters } from "./spreadsheetTypes";

interface SheetPlugin {
  readonly prototype: {
    checkSheetName(command: Command): string;
    getDuplicateSheetName(this: { readonly getters: Getters }, name: string): string;
  };
}

/**
 * Takes no other name for a sheet than Excel does, when one is typed: the component has no limit, and cut
 * long names when the file was saved. Models made before this do not know it.
 */
export function sheetNamesAsExcel(): void {
  const plugins = spreadsheet.registries.corePluginRegistry as Registry<SheetPlugin>;
  const sheets = plugins.get("sheet").prototype;
  const { checkSheetName } = sheets;
  sheets.checkSheetName = function (command) {
    const { type, newName } = command;
    const answer = checkSheetName.call(this, command);
    if (answer !== "Success" || type !== "RENAME_SHEET") return answer;
    const taken = typeof newName !== "string" || isExcelSheetName(newName.trim());
    return taken ? answer : "ForbiddenCharactersInSheetName";
  };
  sheets.getDuplicateSheetName = function (name) {
    const { getters } = this;
    const taken = getters.getSheetIds().map((id) => getters.getSheetName(id));
    return freeSheetName(`Kopia av ${name}`, taken);
  };
}
