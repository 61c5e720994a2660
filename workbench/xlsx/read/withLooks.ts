import type { FileCell } from "./fileModel";
import { hasContent } from "./hasContent";
import type { LooksRoom } from "./looksRoom";
import type { ReadSheet } from "./readSheet";

/** The cells with content, and those that only have a look, of their own or by their row or column, as far as there is room. */
export function withLooks(
  sheet: ReadSheet,
  rows: number,
  columns: number,
  room: LooksRoom,
): readonly FileCell[] {
  const isWithin = ({ row, col }: FileCell): boolean => row < rows && col < columns;
  const own = sheet.cells.filter((cell) => hasContent(cell) || (isWithin(cell) && room.take()));
  const styled = sheet.rows.filter(({ row, style }) => style !== undefined && row < rows);
  if (styled.length === 0 && sheet.columns.length === 0) return own;
  const there = new Set(sheet.cells.map(({ row, col }) => row * 16_384 + col));
  const more: FileCell[] = [];
  const add = (row: number, col: number, style: number): void => {
    const place = row * 16_384 + col;
    if (there.has(place) || !room.take()) return;
    there.add(place);
    more.push({ row, col, style, kind: "empty", value: null });
  };
  for (const { row, style = 0 } of styled) {
    for (let col = 0; col < columns && !room.lost; col += 1) add(row, col, style);
  }
  for (const { first, last, style } of sheet.columns) {
    for (let col = first; col <= Math.min(last, columns - 1); col += 1) {
      for (let row = 0; row < rows && !room.lost; row += 1) add(row, col, style);
    }
  }
  return more.length === 0 ? own : [...own, ...more];
}
