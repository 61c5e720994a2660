import { markedSheet } from "../../sheets/builder/markedSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { freeSheetName } from "../workbook/freeSheetName";
import type { MakeSheets } from "./useWriteSheets";

/** One sheet, by its own name or with a number where that is taken: "Egen regi 2". Of an example, marked so. */
export const oneSheet =
  (make: () => SheetTemplate, example?: string): MakeSheets =>
  (taken) => {
    const made = make();
    const template = example === undefined ? made : markedSheet(made, example);
    return [{ ...template, name: freeSheetName(template.name, taken) }];
  };
