import { LIMITS } from "../limits";
import type { FileCell } from "./fileModel";
import type { ReadSheet } from "./readSheet";

/** The cells, and those without content that have a look by their row or column, within the limit. */
export function withLooks(sheet: ReadSheet, rows: number, columns: number): readonly FileCell[] {
  const styled = sheet.rows.filter(({ row, style }) => style !== undefined && row < rows);
  if (styled.length === 0 && sheet.columns.length === 0) return sheet.cells;
  const there = new Set(sheet.cells.map(({ row, col }) => row * 16_384 + col));
  const more: FileCell[] = [];
  const add = (row: number, col: number, style: number): void => {
    const place = row * 16_384 + col;
    if (more.length >= LIMITS.styledCells || there.has(place)) return;
    there.add(place);
    more.push({ row, col, style, kind: "empty", value: null });
  };
  for (const { row, style = 0 } of styled) {
    for (let col = 0; col < columns; col += 1) add(row, col, style);
  }
  for (const { first, last, style } of sheet.columns) {
    for (let col = first; col <= Math.min(last, columns - 1); col += 1) {
      for (let row = 0; row < rows && more.length < LIMITS.styledCells; row += 1)
        add(row, col, style);
    }
  }
  return more.length === 0 ? sheet.cells : [...sheet.cells, ...more];
}
