import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { freeSheetName } from "../../taskpane/workbook/freeSheetName";
import { applyBatch } from "../engine/batch";
import type { Command, Model } from "../engine/spreadsheetTypes";
import { sheetCommands } from "../sheets/sheetCommands";
import { refuseLocked } from "./places";

/** Adds the template last in the workbook, as one undo step, and shows it; returns its name. */
export function addSheet(model: Model, template: SheetTemplate): string {
  const { getters } = model;
  const ids = getters.getSheetIds();
  const name = freeSheetName(
    template.name,
    ids.map((id) => getters.getSheetName(id)),
  );
  const sheetIdFrom = getters.getActiveSheetId();
  // A locked sheet in front refuses every command, also those that concern another sheet.
  refuseLocked(model, sheetIdFrom, getters.getSheetName(sheetIdFrom));
  const sheetId = crypto.randomUUID();
  // Written out and read again: the pane's lists are of another page, which the component refuses.
  const commands = JSON.parse(
    JSON.stringify(sheetCommands(template, { sheetId, name, position: ids.length })),
  ) as Command[];
  const done = applyBatch(model, commands);
  if (!done.isSuccessful) refuseLocked(model, sheetIdFrom, name, true);
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  return name;
}
