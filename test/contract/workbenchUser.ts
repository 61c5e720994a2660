import { type Area, parseAddress } from "../../taskpane/workbook/address";
import { parseWholeLines } from "../../taskpane/workbook/wholeLines";
import type { RangeReference } from "../../taskpane/workbook/port";
import type { Model } from "../../workbench/engine/spreadsheetTypes";

/** What the grid does when the user drags over cells. */
interface Selection {
  selectZone(anchor: { cell: { col: number; row: number }; zone: Area }): void;
}

/** The user marks a range. */
export function mark(model: Model, sheet: string, address: string): void {
  const marked = parseAddress(address) ?? parseWholeLines(address);
  const sheetIdTo = model.getters.getSheetIdByName(sheet);
  if (marked === undefined || sheetIdTo === undefined) throw new Error(`${sheet}!${address}`);
  const { bottom, right } = model.getters.getSheetZone(sheetIdTo);
  const area = {
    ...marked,
    bottom: Math.min(marked.bottom, bottom),
    right: Math.min(marked.right, right),
  };
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdTo !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  const selection = model.selection as unknown as Selection;
  selection.selectZone({ cell: { col: area.left, row: area.top }, zone: area });
}

/** The user gives an area a name. */
export function nameRange(model: Model, name: string, { sheet, address }: RangeReference): void {
  const sheetId = model.getters.getSheetIdByName(sheet);
  const ranges = [{ _sheetId: sheetId, _zone: parseAddress(address) }];
  model.dispatch("CREATE_NAMED_RANGE", { name, ranges });
}

/** The user gives a cell a number format. */
export function setFormat(model: Model, { sheet, address }: RangeReference, format: string): void {
  const sheetId = model.getters.getSheetIdByName(sheet);
  model.dispatch("SET_FORMATTING", { sheetId, target: [parseAddress(address)], format });
}

/** The user gives a sheet another name. */
export function rename(model: Model, sheet: string, name: string): void {
  const sheetId = model.getters.getSheetIdByName(sheet);
  const done = model.dispatch("RENAME_SHEET", { sheetId, oldName: sheet, newName: name });
  if (!done.isSuccessful) throw new Error(`${sheet} could not be named ${name}`);
}
