import type { BlockAnswer } from "../answers/answer";
import type { Grid } from "../cells/gridCell";
import { transposed } from "../cells/transposed";
import type { Direction } from "../answers/direction";
import { directionOf } from "./direction";
import { listed } from "./listed";
import { stacked } from "./stacked";
import { pivoted } from "./pivoted";

interface Turned {
  readonly grid: Grid;
  readonly direction: Direction;
  /** Two tables stood side by side. */
  readonly isSideBySide?: true;
}

/** The grid with its years along the top, whichever way it was written; `wanted` is the user's own word. */
export function turned(
  grid: Grid,
  { direction: wanted, sideBySide }: Pick<BlockAnswer, "direction" | "sideBySide">,
): Turned {
  const two = stacked(grid, sideBySide);
  if (two !== undefined) return { grid: two, direction: "columns", isSideBySide: true };
  const long =
    wanted === undefined || wanted === "long"
      ? (pivoted(grid) ?? pivoted(transposed(grid)))
      : undefined;
  if (long !== undefined) return { grid: long, direction: "long" };
  const other = transposed(grid);
  const list = wanted === "rows" ? undefined : listed(grid);
  if (list !== undefined) return { grid: list, direction: "columns" };
  const turnedList = wanted === "columns" ? undefined : listed(other);
  if (turnedList !== undefined) return { grid: turnedList, direction: "rows" };
  const direction = wanted === "rows" || wanted === "columns" ? wanted : directionOf(grid, other);
  return { grid: direction === "rows" ? other : grid, direction };
}
