import { formatAddress } from "../../taskpane/workbook/address";
import type { RangeReference } from "../../taskpane/workbook/port";
import type { Model } from "../engine/spreadsheetTypes";
import { clipWholeLines } from "./usedArea";

/** What is marked in the sheet in front; of whole columns and rows, what it uses. */
export function marked(model: Model): RangeReference {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  return {
    sheet: getters.getSheetName(sheetId),
    address: formatAddress(clipWholeLines(model, sheetId, getters.getSelectedZone())),
  };
}

/**
 * The model tells of every update, several for one action of the user; what is passed on is where
 * the marking stands when the action is over, and only if it has moved.
 */
export function followMarking(
  model: Model,
  handler: (selection: RangeReference) => void,
): () => void {
  const owner = {};
  let last = marked(model);
  let ended = false;
  let waiting = false;

  function look(): void {
    waiting = false;
    if (ended) return;
    const now = marked(model);
    if (now.sheet === last.sheet && now.address === last.address) return;
    last = now;
    handler(now);
  }

  model.on("update", owner, () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(look);
  });
  return () => {
    ended = true;
    model.off("update", owner);
  };
}
