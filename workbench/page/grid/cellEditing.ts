import type { CellPosition, Model } from "../../engine/spreadsheetTypes";

/** The component's editor of cells as far as the page uses it. */
export interface CellEditor {
  readonly editionMode: string;
  readonly currentContent: string;
  readonly currentEditedCell: CellPosition;
  /** What the cell held when the typing began. */
  readonly initialContent: string;
  setCurrentContent(content: string, selection: { start: number; end: number }): void;
  stopEdition(): void;
}

/** Opens the editor with the keyboard in its text. */
export interface EditorFocus {
  focusActiveComposer(how: {
    focusMode: "contentFocus" | "cellFocus";
    content?: string;
    selection?: { start: number; end: number };
  }): void;
}

/** What is typed in a cell and not yet entered. */
export interface HalfTyped {
  readonly at: CellPosition;
  readonly text: string;
}

/** The cell that the user is typing in. */
export class CellEditing {
  constructor(
    private readonly model: Model,
    private readonly editor: CellEditor,
    private readonly focus: EditorFocus,
  ) {}

  get active(): boolean {
    return this.editor.editionMode !== "inactive";
  }

  /** Only what differs from the cell: opening it and looking is no change. */
  get halfTyped(): HalfTyped | undefined {
    const { currentContent, initialContent, currentEditedCell } = this.editor;
    if (!this.active || currentContent === initialContent) return undefined;
    return { at: currentEditedCell, text: currentContent };
  }

  /** Enters what is typed, as Enter does. */
  enter(): void {
    if (this.active) this.editor.stopEdition();
  }

  /** Goes on where the typing was left; not where the sheet or the cell is gone. */
  resume({ at, text }: HalfTyped): void {
    const { getters } = this.model;
    const { sheetId, col, row } = at;
    if (!getters.getSheetIds().includes(sheetId)) return;
    if (col >= getters.getNumberCols(sheetId) || row >= getters.getNumberRows(sheetId)) return;
    this.model.dispatch("ACTIVATE_SHEET", {
      sheetIdFrom: getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    this.model.selection.selectCell(col, row);
    this.focus.focusActiveComposer({ focusMode: "contentFocus" });
    this.editor.setCurrentContent(text, { start: text.length, end: text.length });
  }
}
