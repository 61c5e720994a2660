import { type Cell, isBlank } from "../../../src/labelled/cell";
import { isLabel } from "./isLabel";

/** The two columns of a block of cells that are read, counted from 0. */
export interface LabelledColumns {
  readonly labels: number;
  readonly values: number;
  /** What stands over the values. */
  readonly heading: string | undefined;
  /** Other columns with numbers on the labels' rows, as of further scenarios. */
  readonly others: readonly number[];
}

/**
 * The column with the most known labels, and the first to the right of it that has numbers; where none has,
 * the one beside it. Undefined where no column has as many labels as there must be at least, or none stands
 * to the right.
 */
export function labelledColumns(
  cells: readonly (readonly Cell[])[],
  least: number,
): LabelledColumns | undefined {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const counts = columns.map((column) => cells.filter((row) => isLabel(row[column])).length);
  const most = Math.max(0, ...counts);
  const labels = counts.indexOf(most);
  if (most < least || labels === width - 1) return undefined;
  const rows = cells.filter((row) => isLabel(row[labels]));
  const numbers = (column: number): number =>
    rows.filter((row) => typeof row[column] === "number").length;
  const [values = labels + 1, ...more] = columns.filter(
    (column) => column > labels && numbers(column) > 0,
  );
  // A small table beside, as of earlier years, stands on a few of the rows only.
  const others = more.filter((column) => numbers(column) >= numbers(values) / 2);
  const first = cells.findIndex((row) => isLabel(row[labels]));
  const heading = cells
    .slice(0, first)
    .map((row) => row[values])
    .findLast((cell) => typeof cell === "string" && !isBlank(cell));
  return {
    labels,
    values,
    heading: typeof heading === "string" ? heading.trim() : undefined,
    others,
  };
}
