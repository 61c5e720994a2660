import { historyFields } from "../../forecast/backtest/historyFields";
import { normalName } from "../../parameters/normalName";
import { blankCell, type Grid, type GridCell } from "../cells/gridCell";

const HEADINGS = new Set(historyFields.map(({ label }) => normalName(label)));
const YEAR = normalName(historyFields[0]?.label ?? "");
/** Year and what every history has. */
const FEWEST = historyFields.filter(({ required }) => required).length;

const isHeading = (cell: GridCell | undefined): boolean =>
  cell?.kind === "text" && HEADINGS.has(normalName(cell.text));

/** A table of past years with the product's own headings, wherever it stands in the block. */
export function historyBlock(grid: Grid): Grid | undefined {
  const head = grid.findIndex((row) => row.filter(isHeading).length >= FEWEST);
  const heads = grid[head] ?? [];
  // \u201dår\u201d is a unit too: the table's first column has its other headings beside it.
  const first = heads.findIndex(
    (cell, at) => isHeading(cell) && normalName(cell.text) === YEAR && isHeading(heads[at + 1]),
  );
  if (head < 0 || first < 0) return undefined;
  const after = heads.findIndex((cell, at) => at > first && !isHeading(cell));
  const width = (after < 0 ? heads.length : after) - first;
  const under = grid.slice(head + 1).findIndex((row) => row[first]?.kind !== "number");
  const rows = grid.slice(head, under < 0 ? grid.length : head + 1 + under);
  return rows.map((row, at) =>
    Array.from({ length: width }, (_, each) => row[first + each] ?? blankCell(at, each)),
  );
}
