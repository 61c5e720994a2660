import type { Area } from "../../taskpane/workbook/address";
import type { RangeReference } from "../../taskpane/workbook/port";
import { clipToUsed, isWholeLines, parseWholeLines } from "../../taskpane/workbook/wholeLines";
import { cellSource } from "../engine/cellSource";
import type { Model } from "../engine/spreadsheetTypes";
import { areaOf } from "./places";

/** From A1 to the last row and the last column that hold anything; undefined where none does. */
export function usedArea(model: Model, sheetId: string): Area | undefined {
  const { getters } = model;
  let [bottom, right] = [-1, -1];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const empty = cellSource(model, position) === "" && !getters.getEvaluatedCell(position).value;
    if (empty) continue;
    bottom = Math.max(bottom, position.row);
    right = Math.max(right, position.col);
  }
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}

/** An area; of whole columns and rows, also of a sheet with fewer than Excel's, what the sheet uses. */
export function clipWholeLines(model: Model, sheetId: string, area: Area): Area {
  const { getters } = model;
  const lastRow = getters.getNumberRows(sheetId) - 1;
  const lastColumn = getters.getNumberCols(sheetId) - 1;
  const whole =
    isWholeLines(area) ||
    (area.top === 0 && area.bottom >= lastRow) ||
    (area.left === 0 && area.right >= lastColumn);
  return whole ? clipToUsed(area, usedArea(model, sheetId)) : area;
}

/** What of a range is to be read. */
export function readableArea(model: Model, sheetId: string, range: RangeReference): Area {
  const lines = parseWholeLines(range.address);
  return lines === undefined ? areaOf(range) : clipWholeLines(model, sheetId, lines);
}
