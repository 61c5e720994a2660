import type { Model } from "../../../workbench/engine/spreadsheetTypes";
import { charts } from "./charts";
import { formats, looks } from "./looks";
import { conditionalFormats, validations } from "./rules";
import { tables, values } from "./tablesAndValues";

/** A workbook for each part of the menus, with everything that it offers. */
export const everyMenuChoice: Readonly<Record<string, () => Model>> = {
  formats,
  looks,
  conditionalFormats,
  validations,
  charts,
  tables,
  values,
};
