import type { BlockAnswer } from "../answers/answer";
import { blankCell, type Grid, type GridCell } from "../cells/gridCell";
import { plainLabel } from "../words/plainLabel";
import { understood } from "../words/understood";
import { isDated, isFigure, isYearRow } from "./rowKinds";

const FEWEST = 2;

/** A label of a row, as there is one left of every table: it says what the figures are of. */
function isLabel(cell: GridCell, row: readonly GridCell[]): boolean {
  const { parts, measure, sum } = understood(cell.text);
  const [first] = row;
  const isAgain = first !== undefined && plainLabel(first.text) === plainLabel(cell.text);
  return isAgain || parts.size > 0 || measure !== undefined || sum;
}

/** The column of labels of a second table beside the first; -1 where there is one table. */
function secondLabels(grid: Grid, head: number): number {
  const heads = grid[head] ?? [];
  const first = heads.findIndex(isDated);
  const last = heads.findLastIndex(isDated);
  return heads.findIndex((cell, at) => {
    if (at <= first || at >= last || isDated(cell)) return false;
    const under = grid.slice(head + 1).flatMap((row): (readonly [GridCell, typeof row])[] => {
      const own = row[at];
      return own === undefined || own.kind === "blank" ? [] : [[own, row]];
    });
    const labels = under.filter(([own, row]) => own.kind === "text" && isLabel(own, row));
    return (
      labels.length >= FEWEST &&
      labels.length === under.length &&
      !under.some(([own]) => isFigure(own))
    );
  });
}

/** Two tables side by side, each with its own labels, as one below the other; undefined where there is one. */
export function stacked(grid: Grid, wanted: BlockAnswer["sideBySide"]): Grid | undefined {
  const head = grid.findIndex(isYearRow);
  const column = head < 0 ? -1 : secondLabels(grid, head);
  if (column < 0) return undefined;
  const left = grid.map((row) => row.slice(0, column));
  const right = grid.slice(head).map((row, at) => {
    const cells = row.slice(column);
    return cells.length > 0 ? cells : [blankCell(at, column)];
  });
  return wanted === "left" ? left : [...left, ...right];
}
