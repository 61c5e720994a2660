import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { freeSheetName } from "../workbook/freeSheetName";
import type { MakeSheets } from "./useWriteSheets";

/** One sheet, by its own name or with a number where that is taken: "Egen regi 2". */
export const oneSheet =
  (make: () => SheetTemplate): MakeSheets =>
  (taken) => {
    const template = make();
    return [{ ...template, name: freeSheetName(template.name, taken) }];
  };
