import { type Area, parseAddress } from "../../taskpane/workbook/address";
import { type RangeReference, WorkbookError } from "../../taskpane/workbook/port";
import {
  invalidAddress,
  protectedCells,
  sheetNotFound,
} from "../../taskpane/workbook/workbookErrors";
import type { Model } from "../engine/spreadsheetTypes";

export function areaOf(range: RangeReference): Area {
  const area = parseAddress(range.address);
  if (area === undefined) throw invalidAddress(range.address);
  return area;
}

export function sheetIdOf(model: Model, name: string): string {
  const id = model.getters.getSheetIdByName(name);
  if (id === undefined) throw sheetNotFound(name);
  return id;
}

/** A workbook that another tab works with. */
export function refuseReadonly(model: Model): void {
  if (!model.getters.isReadonly()) return;
  throw new WorkbookError("protected", "Arbetsboken kan bara läsas i den här fliken.");
}

/** `failed`: the workbook has already refused, for whatever reason of its own. */
export function refuseLocked(model: Model, sheetId: string, sheet: string, failed = false): void {
  if (model.getters.isSheetLocked(sheetId)) throw protectedCells(sheet);
  refuseReadonly(model);
  if (failed) {
    throw new WorkbookError(
      "unavailable",
      `Det gick inte att skriva på bladet ”${sheet}”. Markera en annan cell och försök igen.`,
    );
  }
}
