import type { FileRow } from "./fileModel";

/** Heights in files are points, three quarters of a pixel; the default is Excel's where a sheet tells none. */
const POINT = 0.75;
const DEFAULT_HEIGHT = 15;

export interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}

/** Outlined rows as groups, inner ones after the outer; a group is folded where the row beside it says so. */
export function rowGroups(rows: readonly FileRow[], summaryBelow: boolean): HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  const collapsed = new Set(rows.filter((row) => row.collapsed).map(({ row }) => row));
  const open: number[] = [];
  const closeTo = (level: number, end: number): void => {
    while (open.length > level) {
      const start = open.pop() ?? 0;
      const beside = summaryBelow ? end + 1 : start - 1;
      groups.push({ start, end, isFolded: collapsed.has(beside) });
    }
  };
  let last = -2;
  for (const { row, outline = 0 } of rows) {
    if (row !== last + 1) closeTo(0, last);
    closeTo(outline, row - 1);
    while (open.length < outline) open.push(row);
    last = row;
  }
  closeTo(0, last);
  return groups.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Sizes of the rows in pixels and which are hidden, by their place. */
export function rowData(
  rows: readonly FileRow[],
  count: number,
  defaultHeight: number | undefined,
  groups: readonly HeaderGroup[],
): Record<number, { size: number; isHidden?: boolean }> {
  const pixels = (points: number): number => Math.round((points / POINT) * 100) / 100;
  const size = pixels(defaultHeight ?? DEFAULT_HEIGHT);
  const data: Record<number, { size: number; isHidden?: boolean }> = {};
  for (let row = 0; row < count; row += 1) data[row] = { size };
  const folded = groups.filter(({ isFolded }) => isFolded);
  for (const { row, height, hidden } of rows) {
    if (row >= count) continue;
    const isHidden =
      hidden === true && !folded.some(({ start, end }) => row >= start && row <= end);
    data[row] = {
      size: height === undefined ? size : pixels(height),
      ...(isHidden ? { isHidden } : {}),
    };
  }
  return data;
}
