import type { Comparison } from "../../src/variance/comparison";
import type { PartInputs } from "../../src/variance/input/partInputs";

/** A part that is put on the sheet. */
export interface SheetPart {
  readonly name: string;
  /** As it was given: a blank factor becomes a formula of the total. */
  readonly inputs: PartInputs;
  /** The same as it is calculated, the calendar among the factors. */
  readonly comparison: Comparison;
}

/** One post of a part. */
export interface PlacedPost {
  readonly row: number;
}

/** Where the results of a part stand, for the summary and the comment. */
export interface PlacedPart {
  readonly name: string;
  /** Name, budget, outturn, more and shown deviation of the part stand in this row. */
  readonly total: number;
  readonly posts: readonly PlacedPost[];
}

/** The columns of the sheet; the helpers are to the right of what is read. */
export const COLUMN = {
  name: "A",
  first: "B",
  second: "C",
  more: "D",
  shown: "E",
  note: "F",
  /** What the shown amounts are rounded by. */
  exact: "Q",
  nearest: "R",
  turn: "S",
} as const;

export const COLUMNS = 6;
/** All but the cells of the charts and the helpers. */
export const PRINTED = `${COLUMN.name}:${COLUMN.note}`;

/** Where the cells of the charts begin, counted from 0: column H, up to O. */
export const CHART = 7;
