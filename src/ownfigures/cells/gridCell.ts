import type { Unit } from "../meaning/meaning";

/** A cell of a block that was marked, as it is read; `row` and `column` are its place there, from 0. */
export interface GridCell {
  readonly kind: "blank" | "number" | "text" | "unclear";
  readonly row: number;
  readonly column: number;
  /** What stands in the cell. */
  readonly text: string;
  readonly value?: number;
  /** Written with % beside it. */
  readonly percent?: true;
  /** The unit that is written in the cell itself. */
  readonly unit?: Unit;
  /** What is counted, where the cell itself says it: 7 200 tim. */
  readonly counts?: "persons" | "hours";
  /** Swedish: why a number cannot be read, where something may be one. */
  readonly why?: string;
}

export type Grid = readonly (readonly GridCell[])[];

/** A cell outside the block. */
export const blankCell = (row: number, column: number): GridCell => ({
  kind: "blank",
  row,
  column,
  text: "",
});
