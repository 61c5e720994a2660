import type { Cell } from "../../src/labelled/cell";
import { columnLetters } from "../builder/columnLetters";
import { sheetReference } from "../builder/sheetReference";

/** A range that a call takes: where it stands, and what its cells hold now. */
export interface Area {
  readonly sheet: string;
  /** Of its first cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell of a range, counted from 0, named with its sheet: Indata!$B$7. */
export const cellIn = ({ sheet, top, left }: Area, row: number, column: number): string =>
  sheetReference(sheet, `$${columnLetters(left + column)}$${top + row + 1}`);
