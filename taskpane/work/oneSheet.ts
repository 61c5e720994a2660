import { markedSheet } from "../../sheets/builder/markedSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { freeSheetName } from "../workbook/freeSheetName";
import type { MakeSheets } from "./written/rewriting";

/**
 * One sheet, by the name that it has, or else by its own or with a number where that is taken: "Egen regi 2".
 * Of an example, marked so.
 */
export const oneSheet =
  (make: () => SheetTemplate, example?: string): MakeSheets =>
  (taken, [current] = []) => {
    const made = make();
    const template = example === undefined ? made : markedSheet(made, example);
    return [{ ...template, name: current ?? freeSheetName(template.name, taken) }];
  };
