import { spreadsheet } from "../spreadsheet";
import type { Getters } from "../spreadsheetTypes";
import { entryAt } from "./entryAt";
import { fillMonths } from "./fillMonths";
import { guardLiteral } from "./guardLiteral";
import { isTypedFormula } from "./isTypedFormula";
import { pastedEntries } from "./pastedEntries";
import { roomToGoOn } from "./roomToGoOn";
import { unguarded } from "./unguarded";

interface CellPlugin {
  prototype: {
    updateCell(
      this: { getters: Getters },
      sheetId: string,
      col: number,
      row: number,
      after: { readonly content?: unknown; readonly format?: string },
    ): void;
  };
}

/**
 * The cells' literals, in and out. The component reads its own English numbers and, with any separator,
 * dates: ”12 000” was the first of a year. What is typed and pasted goes through the one reader of Swedish;
 * what programs write comes in canonical form, and a text that the component would misread stays a text.
 */
export function swedishEntry(): void {
  const composer = spreadsheet.stores.CellComposerStore.prototype;
  const { confirmEdition, _stopEdition, getComposerContent } = composer;
  composer._stopEdition = function () {
    // Opened and left: the shown text of 2025-03-15 may be 2025-03, which must not become the first.
    if (this.editionMode !== "inactive" && this._currentContent === this.initialContent) {
      this.cancelEditionAndActivateSheet();
      return;
    }
    const content = this.getCurrentCanonicalContent();
    if (this.editionMode === "inactive" || content !== this.initialContent) {
      _stopEdition.call(this);
      return;
    }
    // The same number written in another way: 12 000 kr in a cell with 12000 gives it that format.
    this.cancelEditionAndActivateSheet();
    this.confirmEdition(content);
  };
  composer.confirmEdition = function (content) {
    const position = this.currentEditedCell;
    const typed = this._currentContent;
    const { link } = this.getters.getEvaluatedCell(position);
    if (content === "" || content.startsWith("=") || isTypedFormula(typed) || link !== undefined) {
      confirmEdition.call(this, content);
      return;
    }
    const entry = entryAt(this.getters, position, typed);
    this.model.dispatch("UPDATE_CELL", { ...position, ...entry, content });
    this.setContent("");
  };
  composer.getComposerContent = function (position, selection) {
    const shown = getComposerContent.call(this, position, selection);
    return { ...shown, text: unguarded(shown.text) };
  };

  const cells = spreadsheet.registries.corePluginRegistry.get("cell") as CellPlugin;
  const { updateCell } = cells.prototype;
  cells.prototype.updateCell = function (sheetId, col, row, after) {
    const { content, format } = after;
    if (typeof content !== "string") {
      updateCell.call(this, sheetId, col, row, after);
      return;
    }
    const own = format ?? this.getters.getCell({ sheetId, col, row })?.format;
    const guarded = guardLiteral(content, own);
    updateCell.call(this, sheetId, col, row, { ...after, content: guarded });
  };
  pastedEntries();
  fillMonths();
  roomToGoOn();
}
