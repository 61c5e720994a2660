import type { Direction } from "../answers/direction";
import type { Grid, GridCell } from "../cells/gridCell";
import { whenOf } from "./head";
import { amongDated, isDated, isFigure, isLoneYearRow, isStageRow } from "./rowKinds";

/** How much a line of cells looks like a line of years and months; 0 where it does not. */
function score(cells: readonly GridCell[]): number {
  const filled = cells.filter(({ kind }) => kind !== "blank");
  const dated = filled
    .map(whenOf)
    .filter((when) => when?.year !== undefined || when?.month !== undefined || when?.span === true);
  if (dated.length < 2 || dated.length < amongDated(filled).length) return 0;
  // Years are headings of figures, not figures among others.
  if (filled.slice(1).some((cell) => isFigure(cell) && !isDated(cell))) return 0;
  const periods = new Set(
    dated.map((when) => `${when?.year}-${when?.month ?? when?.on?.month}-${when?.partly}`),
  );
  return 2 * dated.length + periods.size;
}

const best = (lines: Grid): number => Math.max(0, ...lines.map(score));

/** Whether years stand in the heads of columns, or down the side; told by the line that has most of them. */
export function directionOf(grid: Grid, turned: Grid): Exclude<Direction, "long"> {
  const [along, down] = [best(grid), best(turned)];
  if (along === 0 && down === 0) {
    const heads = (lines: Grid): boolean =>
      lines.some((row) => isLoneYearRow(row) || isStageRow(row));
    return !heads(grid) && heads(turned) ? "rows" : "columns";
  }
  return down > along ? "rows" : "columns";
}
