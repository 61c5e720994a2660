import type { Cell } from "../../src/labelled/cell";
import { sheetReference } from "../builder/sheetReference";
import { columnLetters } from "../builder/columnLetters";
import type { Calculations } from "./calculations";
import type { ParameterPlan } from "./parameterPlan";

/** A range that a call takes: where it stands, and what its cells hold now. */
export interface Area {
  readonly sheet: string;
  /** Of its first cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface OpenContext {
  readonly plan: ParameterPlan;
  readonly calculations: Calculations;
  /** What an argument is worth now: decides what kind of period it is. */
  readonly valueOf: (argument: string) => unknown;
  /** A cell of the formula's own sheet named with it; undefined of what is no single cell or number. */
  readonly qualified: (argument: string) => string | undefined;
  /** The range that an argument names; undefined of what is no range of cells. */
  readonly area: (argument: string) => Area | undefined;
}

/** A cell of a range, counted from 0, named with its sheet: Indata!$B$7. */
export const cellIn = ({ sheet, top, left }: Area, row: number, column: number): string =>
  sheetReference(sheet, `$${columnLetters(left + column)}$${top + row + 1}`);
