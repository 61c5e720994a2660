import type { TablePlan } from "../../sheets/builder/tablePlan";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command } from "../engine/spreadsheetTypes";
import { tableDefinition } from "./tableDefinition";

/** What makes a table of a range. */
export const tableCommand = (sheetId: string, plan: TablePlan): Command => ({
  type: "CREATE_TABLE",
  sheetId,
  ranges: [{ _sheetId: sheetId, _zone: spreadsheet.helpers.toZone(plan.range) }],
  tableType: "static",
  config: tableDefinition(plan),
});
