import { lastSheet } from "../../taskpane/workbook/workbookErrors";
import { applyBatch } from "../engine/batch";
import type { Model } from "../engine/spreadsheetTypes";
import { refuseLocked } from "./places";

/** Takes the sheets away that are there, as one undo step. */
export function removeSheets(model: Model, names: readonly string[]): void {
  const { getters } = model;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const going = getters
    .getSheetIds()
    .map((sheetId) => ({ sheetId, sheetName: getters.getSheetName(sheetId) }))
    .filter(({ sheetName }) => wanted.has(sheetName.toLowerCase()));
  if (going.length === 0) return;
  const ids = going.map(({ sheetId }) => sheetId);
  const front = getters.getVisibleSheetIds().find((id) => !ids.includes(id));
  if (front === undefined) throw lastSheet();
  const active = getters.getActiveSheetId();
  refuseLocked(model, active, getters.getSheetName(active));
  for (const { sheetId, sheetName } of going) refuseLocked(model, sheetId, sheetName);
  // The sheet in front may be one of them: another is shown first, so that undo finds one to show.
  if (ids.includes(active)) {
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: front });
  }
  applyBatch(
    model,
    going.map((sheet) => ({ type: "DELETE_SHEET", ...sheet })),
  );
}
