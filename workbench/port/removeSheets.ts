import type { AddedSheet } from "../../taskpane/workbook/port";
import { refuseRenamed } from "../../taskpane/workbook/refuseRenamed";
import { lastSheet } from "../../taskpane/workbook/workbookErrors";
import { applyBatch } from "../engine/batch";
import type { Model } from "../engine/spreadsheetTypes";
import { refuseLocked } from "./places";

/** Takes the added sheets away that are there, as one undo step. */
export function removeSheets(model: Model, sheets: readonly AddedSheet[]): readonly string[] {
  const { getters } = model;
  const there = getters.getSheetIds();
  // The pane's own page made the array, and what is made of it is one of that page too: the component
  // takes only this page's.
  const going = [...sheets]
    .filter(({ id }) => there.includes(id))
    .map(({ id, name }) => ({ sheetId: id, name, sheetName: getters.getSheetName(id) }));
  if (going.length === 0) return [];
  refuseRenamed(going.map(({ name, sheetName: now }) => ({ name, now })));
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
    going.map(({ sheetId, sheetName }) => ({ type: "DELETE_SHEET", sheetId, sheetName })),
  );
  return going.map(({ sheetName }) => sheetName);
}
