/** Excel's limit for the name of a sheet. */
export const LONGEST_SHEET_NAME = 31;
/** What Excel does not take in the name of a sheet. */
export const FORBIDDEN_IN_NAMES = /[\\/?*[\]:\p{Cc}]|^'|'$/u;
/** The sheet of its own that Excel lists changes on, by its Swedish name and the English that is in files. */
const RESERVED: ReadonlySet<string> = new Set(["historik", "history"]);

/** Whether Excel takes the name for a sheet: with another it calls the whole file damaged. */
export function isExcelSheetName(name: string): boolean {
  if (name.trim() === "" || name.length > LONGEST_SHEET_NAME) return false;
  return !FORBIDDEN_IN_NAMES.test(name) && !RESERVED.has(name.toLowerCase());
}
