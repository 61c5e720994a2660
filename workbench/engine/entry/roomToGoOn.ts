import { spreadsheet } from "../spreadsheet";
import type { ComposerState } from "../composer";

/** Excel's sheet, and what the component gives a new one. */
const SIDES = {
  down: { dimension: "ROW", most: 1_048_576, more: 100 },
  right: { dimension: "COL", most: 16_384, more: 26 },
} as const;

function makeRoom(state: ComposerState, direction: keyof typeof SIDES): void {
  const { getters, model, currentEditedCell } = state;
  const { sheetId, row, col } = currentEditedCell;
  const { dimension, most, more } = SIDES[direction];
  const [at, has] =
    direction === "down"
      ? [row, getters.getNumberRows(sheetId)]
      : [col, getters.getNumberCols(sheetId)];
  if (at < has - 1 || has >= most) return;
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension,
    base: has - 1,
    position: "after",
    quantity: Math.min(more, most - has),
  });
}

/**
 * More rows and columns where the sheet ends, for whoever goes on typing: the next entry would else take the
 * place of the last without a word. They come before what is typed is entered, which is what undo takes first.
 */
export function roomToGoOn(): void {
  const composer = spreadsheet.stores.CellComposerStore.prototype;
  const { stopEdition } = composer;
  composer.stopEdition = function (direction) {
    const goesOn = direction === "down" || direction === "right";
    if (goesOn && this.editionMode !== "inactive") makeRoom(this, direction);
    stopEdition.call(this, direction);
  };
}
