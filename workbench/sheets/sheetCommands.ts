import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { cellNoteCommand } from "../engine/cellNotes";
import { printAreaCommand } from "../engine/printAreas";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command } from "../engine/spreadsheetTypes";
import { borderCommands } from "./borderCommands";
import { cellCommand } from "./cellCommand";
import { choiceCommand } from "./choiceCommand";
import { chartCommand } from "./chartCommand";
import { pageCommands } from "./pageCommands";
import { scaleCommand } from "./scaleCommand";
import { sizeCommands } from "./sizeCommands";
import { tableCommand } from "./tableCommand";

/** What makes the template a sheet of an open workbook, in order. */
export function sheetCommands(
  template: SheetTemplate,
  { sheetId, name, position }: { sheetId: string; name: string; position: number },
): Command[] {
  const { widths, rows, frozenRows, printed, page } = template.layout;
  const sheet = { sheetId, sheetName: name };
  const addresses = new Set([...template.looks.keys(), ...template.cells.keys()]);
  return [
    { type: "CREATE_SHEET", sheetId, name, position, cols: Math.max(widths.length, 16), rows },
    { type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: false },
    ...sizeCommands(sheet, "COL", widths.entries()),
    ...sizeCommands(
      sheet,
      "ROW",
      [...template.heights].map(([row, size]) => [row - 1, size] as const),
    ),
    ...[...addresses].map((address) => cellCommand(sheetId, template, address)),
    ...borderCommands(sheetId, template.looks),
    ...(template.tables ?? []).map((plan) => tableCommand(sheetId, plan)),
    ...(template.scales ?? []).map((plan) => scaleCommand(sheetId, plan)),
    ...(template.choices ?? []).map((plan) => choiceCommand(sheetId, plan)),
    ...template.merges.map((zone) => ({
      type: "ADD_MERGE",
      sheetId,
      target: [spreadsheet.helpers.toZone(zone)],
    })),
    ...(printed === undefined ? [] : [printAreaCommand(sheetId, printed)]),
    ...(page === undefined ? [] : pageCommands(sheetId, page)),
    ...(frozenRows > 0 ? [{ type: "FREEZE_ROWS", sheetId, quantity: frozenRows }] : []),
    ...[...(template.notes ?? [])].map(([cell, text]) => cellNoteCommand(sheetId, cell, text)),
    ...template.charts.map((plan) => chartCommand(sheetId, plan)),
  ];
}
