import type { AddedSheet } from "./addedSheet";
import type { CellContent } from "./cellContent";

/** A cell of a copied sheet that is to hold something else than it did. */
export interface CopiedCell {
  readonly address: string;
  /** As a template's cell: a formula begins with =. */
  readonly content: string;
  /** What it shows on the sheet that is copied; a formula that shows something else is not left there. */
  readonly shows: CellContent;
  /** It holds a value where the other one has a formula: marked so. */
  readonly isValue: boolean;
}

export interface SheetCopy {
  /** The sheet that is copied, and what the copy is called. */
  readonly from: string;
  readonly name: string;
  readonly cells: readonly CopiedCell[];
}

export interface CopiedSheet {
  /** The copy first, then the templates in their order. */
  readonly sheets: readonly AddedSheet[];
  /** Cells whose formulas showed something else, and what: they hold their values, marked. */
  readonly wrong: readonly { readonly address: string; readonly gives: CellContent }[];
}
