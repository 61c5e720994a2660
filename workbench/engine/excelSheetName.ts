import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import {
  FORBIDDEN_IN_NAMES,
  isExcelSheetName,
  LONGEST_SHEET_NAME,
} from "../../taskpane/workbook/isExcelSheetName";

/** The name as Excel takes it, unlike those that are taken: cut, and without what Excel forbids. */
export function excelSheetName(name: string, taken: readonly string[]): string {
  // A whole letter is cut, not half of one that takes two places.
  const cut = name
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replaceAll("'", "\u2019");
  const clean = cut.replace(new RegExp(FORBIDDEN_IN_NAMES, "gu"), " ").replace(/\s+/g, " ").trim();
  const allowed = isExcelSheetName(clean) ? clean : clean === "" ? "Blad" : `${clean} blad`;
  return freeSheetName(allowed, taken);
}
