import type { CellEditor } from "../../workbench/page/grid/cellEditing";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { CellPosition, Model } from "../../workbench/engine/spreadsheetTypes";

interface Stores {
  readonly DependencyContainer: new () => {
    inject(store: unknown, instance: unknown): void;
    get(store: unknown): unknown;
  };
  readonly ModelStore: unknown;
  readonly CellComposerStore: unknown;
}

interface Editor extends CellEditor {
  startEdition(text?: string): void;
  stopEdition(direction?: "down" | "right"): void;
  /** What the editor shows of a cell that is marked. */
  getComposerContent(position: CellPosition): { readonly text: string };
}

/** The component's own editor of cells, without the page around it. */
export function editorOf(model: Model): Editor {
  const stores = spreadsheet.stores as unknown as Stores;
  const container = new stores.DependencyContainer();
  container.inject(stores.ModelStore, model);
  return container.get(stores.CellComposerStore) as Editor;
}

/** Types in a cell as the page does: the first key opens the editor, Enter closes it. */
export function typeIn(model: Model, editor: Editor, address: string, text: string): void {
  const { col, row } = spreadsheet.helpers.toCartesian(address);
  model.selection.selectCell(col, row);
  editor.startEdition(text.slice(0, 1));
  // A field in per cent has its sign after the first key.
  const shown = editor.currentContent.slice(1);
  editor.setCurrentContent(`${text}${shown}`, { start: text.length, end: text.length });
  editor.stopEdition();
}

/** Pastes a text of another program at a cell. */
export function pasteText(
  model: Model,
  address: string,
  text: string,
  pasteOption?: "asValue",
): void {
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", {
    target: [spreadsheet.helpers.toZone(address)],
    clipboardContent: { text },
    ...(pasteOption === undefined ? {} : { pasteOption }),
  });
}

/** What a cell of the shown sheet holds. */
export const valueAt = (model: Model, address: string) =>
  model.getters.getEvaluatedCell({
    sheetId: model.getters.getActiveSheetId(),
    ...spreadsheet.helpers.toCartesian(address),
  }).value;
