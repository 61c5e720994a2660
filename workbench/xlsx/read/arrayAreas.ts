import { areaOf, type Area } from "./cellPlace";
import type { FileCell } from "./fileModel";

/** The cells that array formulas fill but for their first: they spill there anew. */
export class ArrayAreas {
  private readonly byRow = new Map<number, Area[]>();

  /** @param rows those that the sheet uses */
  constructor(cells: readonly FileCell[], rows: number) {
    for (const { array } of cells) {
      if (array === undefined || !array.includes(":")) continue;
      const area = areaOf(array);
      if (!area) continue;
      for (let row = area.top; row <= Math.min(area.bottom, rows); row += 1) {
        const known = this.byRow.get(row);
        if (known) known.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  has(cell: FileCell): boolean {
    const areas = this.byRow.get(cell.row);
    return areas?.some(({ left, right }) => cell.col >= left && cell.col <= right) === true;
  }
}
