import { freeSheetName } from "../../taskpane/workbook/freeSheetName";

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]|^'|'$/u;
/** The sheet of its own that Excel lists changes on, by its Swedish name and the English that is in files. */
const RESERVED: ReadonlySet<string> = new Set(["historik", "history"]);

/** Whether Excel takes the name for a sheet: with another it calls the whole file damaged. */
export function isExcelSheetName(name: string): boolean {
  if (name.trim() === "" || name.length > LONGEST) return false;
  return !FORBIDDEN.test(name) && !RESERVED.has(name.toLowerCase());
}

/** The name as Excel takes it, unlike those that are taken: cut, and without what Excel forbids. */
export function excelSheetName(name: string, taken: readonly string[]): string {
  // A whole letter is cut, not half of one that takes two places.
  const cut = name
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replaceAll("'", "\u2019");
  const clean = cut.replace(new RegExp(FORBIDDEN, "gu"), " ").replace(/\s+/g, " ").trim();
  const allowed = isExcelSheetName(clean) ? clean : clean === "" ? "Blad" : `${clean} blad`;
  return freeSheetName(allowed, taken);
}
