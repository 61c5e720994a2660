import { type Cell, isBlank } from "../../../src/labelled/cell";

/** Rows without those below the last that says anything. */
export function filledRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.slice(0, rows.findLastIndex((row) => !row.every(isBlank)) + 1);
}
