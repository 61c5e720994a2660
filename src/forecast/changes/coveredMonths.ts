import { type MonthGrid, monthPlace } from "../months/monthGrid";
import type { ResolvedChange } from "./resolvedChange";

/** First and last place in the grid that a change covers; empty where first > last. */
export function coveredMonths(
  grid: MonthGrid,
  { from, through }: Pick<ResolvedChange, "from" | "through">,
): [first: number, last: number] {
  const end = grid.months.length - 1;
  const last = through === undefined ? end : Math.min(end, monthPlace(grid, through));
  return [Math.max(0, monthPlace(grid, from)), last];
}
