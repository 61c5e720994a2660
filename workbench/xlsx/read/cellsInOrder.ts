import type { FileCell } from "./fileModel";

/** Excel wants cells in order; other programs are not so careful, and the last of two for one place counts. */
export function cellsInOrder(cells: readonly FileCell[]): readonly FileCell[] {
  let last = -1;
  let isInOrder = true;
  for (const { row, col } of cells) {
    const place = row * 16_384 + col;
    if (place <= last) isInOrder = false;
    last = place;
  }
  if (isInOrder) return cells;
  const byPlace = new Map(cells.map((cell) => [cell.row * 16_384 + cell.col, cell]));
  return [...byPlace.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}
