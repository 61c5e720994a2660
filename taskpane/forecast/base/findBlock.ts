import type { Cell } from "../../../src/labelled/cell";
import { isLabel } from "./isLabel";
import { type LabelledColumns, labelledColumns } from "./labelledColumns";

interface Block {
  /** Label and value, from the sheet's first row on, so that rows are numbered as in the sheet. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: LabelledColumns;
}

/** The labelled range in a whole sheet, from the first known label to the last. Undefined without any. */
export function findBlock(sheet: readonly (readonly Cell[])[]): Block | undefined {
  const columns = labelledColumns(sheet, 1);
  if (columns === undefined) return undefined;
  const { labels, values } = columns;
  const first = sheet.findIndex((row) => isLabel(row[labels]));
  const last = sheet.findLastIndex((row) => isLabel(row[labels]));
  const rows = sheet
    .slice(0, last + 1)
    .map((row, place) => (place < first ? [] : [row[labels], row[values]]));
  return { rows, columns };
}
