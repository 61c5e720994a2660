import type { Area } from "./address";

/** Single cells as fewer, larger areas: runs along a row, then equal runs below each other. */
export function joinedAreas(cells: readonly Area[]): Area[] {
  const inOrder = [...cells].sort((a, b) => a.top - b.top || a.left - b.left);
  const runs: Area[] = [];
  for (const cell of inOrder) {
    const last = runs.at(-1);
    if (last?.top === cell.top && last.right + 1 === cell.left) {
      runs[runs.length - 1] = { ...last, right: cell.right };
    } else {
      runs.push(cell);
    }
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const place = open.get(key);
    const above = place === undefined ? undefined : areas[place];
    if (place !== undefined && above !== undefined && above.bottom + 1 === run.top) {
      areas[place] = { ...above, bottom: run.bottom };
    } else {
      open.set(key, areas.push(run) - 1);
    }
  }
  return areas;
}
