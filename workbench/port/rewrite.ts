import { formatAddress } from "../../taskpane/workbook/address";
import type { PickFormula, RangeReference, RewrittenFormulas } from "../../taskpane/workbook/port";
import { applyBatch } from "../engine/batch";
import { cellSource } from "../engine/cellSource";
import type { Command, Model } from "../engine/spreadsheetTypes";
import { refuseReadonly } from "./places";

interface Picked {
  readonly cell: RangeReference;
  readonly sheetId: string;
  readonly write: Command;
}

function pickedIn(model: Model, sheetId: string, pick: PickFormula): Picked[] {
  const { getters } = model;
  return getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
    const { col, row } = getters.getCellPosition(id);
    const position = { sheetId, col, row };
    const again = isFormula
      ? pick(cellSource(model, position), getters.getEvaluatedCell(position).value ?? null)
      : undefined;
    if (again === undefined) return [];
    const address = formatAddress({ top: row, left: col, bottom: row, right: col });
    const write = { type: "UPDATE_CELL", ...position, content: again };
    return [{ cell: { sheet: getters.getSheetName(sheetId), address }, sheetId, write }];
  });
}

/** The formulas of every sheet that is not locked, as one undo step. */
export function rewriteFormulas(model: Model, pick: PickFormula): RewrittenFormulas {
  refuseReadonly(model);
  const { getters } = model;
  const picked = getters.getSheetIds().flatMap((id) => pickedIn(model, id, pick));
  const open = picked.filter(({ sheetId }) => !getters.isSheetLocked(sheetId));
  const [first] = open;
  const active = getters.getActiveSheetId();
  // A locked sheet in front refuses every command, also those that concern another sheet.
  if (first !== undefined && getters.isSheetLocked(active)) {
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: first.sheetId });
  }
  applyBatch(
    model,
    open.map(({ write }) => write),
  );
  return {
    cells: open.map(({ cell }) => cell),
    locked: [
      ...new Set(picked.filter((each) => !open.includes(each)).map(({ cell }) => cell.sheet)),
    ],
  };
}
