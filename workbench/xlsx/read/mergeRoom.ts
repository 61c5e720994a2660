import { LIMITS } from "../limits";
import { areaOf, cellName, type Area } from "./cellPlace";
import type { UsedArea } from "./usedArea";

/** What a merge costs beside its cells. */
const LEAST_COST = 4;

const sizeOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** Room for the merges of one file: a few letters can merge all cells of a sheet, again and again. */
export class MergeRoom {
  private left: number = LIMITS.mergedCells;
  /** Some are left out or cut. */
  lost = false;

  /** The merge as it can be shown, or undefined; `taken` has the sheet's merged cells. */
  take(ref: string, taken: Set<number>, used: () => UsedArea): string | undefined {
    const told = areaOf(ref);
    if (told !== undefined && sizeOf(told) === 1) return undefined;
    const area = told && sizeOf(told) > LIMITS.largeMerge ? this.cut(told, used()) : told;
    if (area === undefined || !this.hasRoom(area, taken)) {
      this.lost = true;
      return undefined;
    }
    return `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;
  }

  private cut({ top, left, bottom, right }: Area, { rows, columns }: UsedArea): Area | undefined {
    this.lost = true;
    const area = {
      top,
      left,
      bottom: Math.min(bottom, rows - 1),
      right: Math.min(right, columns - 1),
    };
    return area.bottom < top || area.right < left ? undefined : area;
  }

  /** Of merges that overlap, which Excel calls damaged, the first counts. */
  private hasRoom(area: Area, taken: Set<number>): boolean {
    const cost = Math.max(LEAST_COST, sizeOf(area));
    if (cost > this.left) return false;
    const places: number[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let col = area.left; col <= area.right; col += 1) places.push(row * 16_384 + col);
    this.left -= cost;
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  }
}
