import { blankCell, type Grid } from "./gridCell";

/** Rows as columns: a table with its years down the side is read as one with years along the top. */
export function transposed(grid: Grid): Grid {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    grid.map((row, at) => row[column] ?? blankCell(at, column)),
  );
}
