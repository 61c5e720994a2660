import type { Grid } from "../cells/gridCell";
import { transposed } from "../cells/transposed";
import { type Direction, directionOf } from "./direction";
import { pivoted } from "./pivoted";

/** The grid with its years along the top, whichever way it was written; `wanted` is the user's own word. */
export function turned(
  grid: Grid,
  wanted: Direction | undefined,
): { grid: Grid; direction: Direction } {
  const long =
    wanted === undefined || wanted === "long"
      ? (pivoted(grid) ?? pivoted(transposed(grid)))
      : undefined;
  if (long !== undefined) return { grid: long, direction: "long" };
  const other = transposed(grid);
  const direction = wanted === "rows" || wanted === "columns" ? wanted : directionOf(grid, other);
  return { grid: direction === "rows" ? other : grid, direction };
}
