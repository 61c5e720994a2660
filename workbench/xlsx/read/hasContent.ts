import type { FileCell } from "./fileModel";

/** A cell with a value or a formula, not only a look. */
export const hasContent = (cell: FileCell): boolean =>
  cell.kind !== "empty" || cell.formula !== undefined;
