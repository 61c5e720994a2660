import { areaOf, columnName } from "./cellPlace";
import { parted } from "./moveFormula";

/**
 * The one cell of a column or row of cells that stands level with the formula's own: what Excel takes where
 * a formula that is no array formula has an area in the place of a value (=A:A*2, =@A1:A9). The range as it
 * is where it is one cell; undefined where none of it stands level.
 */
export function levelCell(range: string, row: number, col: number): string | undefined {
  const [sheet, cells] = parted(range);
  if (!cells.includes(":")) return range;
  const area = areaOf(cells);
  if (!area) return undefined;
  const [first = ""] = cells.split(":");
  const isOneColumn = area.left === area.right;
  const isOneRow = area.top === area.bottom;
  if (isOneColumn && row >= area.top && row <= area.bottom) {
    const letters = /\$?[A-Za-z]+/.exec(first)?.[0] ?? columnName(area.left);
    return `${sheet}${letters.toUpperCase()}${row + 1}`;
  }
  if (isOneRow && col >= area.left && col <= area.right) {
    const digits = /(\$?\d+)$/.exec(first)?.[1] ?? String(area.top + 1);
    return `${sheet}${columnName(col)}${digits}`;
  }
  return undefined;
}
