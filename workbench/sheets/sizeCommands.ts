import type { Command } from "../engine/spreadsheetTypes";

/** What gives columns or rows, counted from 0, their sizes in pixels; those of one size at once. */
export function sizeCommands(
  sheet: { readonly sheetId: string; readonly sheetName: string },
  dimension: "COL" | "ROW",
  bySize: Iterable<readonly [place: number, size: number]>,
): Command[] {
  const groups = new Map<number, number[]>();
  for (const [place, size] of bySize) groups.set(size, [...(groups.get(size) ?? []), place]);
  return [...groups].map(([size, elements]) => ({
    type: "RESIZE_COLUMNS_ROWS",
    ...sheet,
    dimension,
    elements,
    size,
  }));
}
