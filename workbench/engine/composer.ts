import type { CellPosition, CompiledFormula, Getters, Model } from "./spreadsheetTypes";

/** The state of a composer of cells, as far as reading what is typed needs it. */
export interface ComposerState {
  readonly getters: Getters;
  readonly model: Model;
  readonly editionMode: string;
  readonly initialContent: string;
  readonly currentEditedCell: CellPosition;
  readonly _currentContent: string;
  setContent(text: string): void;
  cancelEditionAndActivateSheet(): void;
  getCurrentCanonicalContent(): string;
  confirmEdition(content: string): void;
}

/** A composer as far as the comma form, the Swedish names and what is typed need it. */
export interface ComposerPrototype {
  _stopEdition(this: ComposerState): void;
  /** Enters what is typed and goes on to the next cell. */
  stopEdition(this: ComposerState, direction?: "down" | "up" | "left" | "right"): void;
  confirmEdition(this: ComposerState, content: string): void;
  getCurrentCanonicalContent(this: ComposerState): string;
  /** A cell's formula with line breaks where it is wide. */
  getPrettifiedFormula(
    this: { readonly getters: Getters },
    cell: { readonly compiledFormula: CompiledFormula },
  ): string;
  getComposerContent(
    this: unknown,
    position: CellPosition,
    selection?: unknown,
  ): { text: string; adjustedSelection?: { start: number; end: number } };
}
