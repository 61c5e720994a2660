import { swedishNumber } from "../../../src/exact/swedishNumber";
import { MOST_READ, READ_LESS } from "../../engine/readingBudget";
import { XlsxError } from "../xlsxError";
import { areaOf } from "./cellPlace";
import type { AreaRead } from "./areasRead";
import { parted } from "./moveFormula";
import type { UsedArea } from "./usedArea";

/**
 * How many cells a file's formulas may read, areas counted in each formula: a sum of all rows above in each of
 * 100 000 rows reads five thousand million.
 */
export class ReadingRoom {
  private read = 0;
  private readonly seen = new Set<string>();

  /** @param usedOf what is used of a sheet, by its name in small letters */
  constructor(private readonly usedOf: (sheet: string) => UsedArea | undefined) {}

  /** @param sheet the one that the formula stands in */
  take(areas: readonly AreaRead[], sheet: string): void {
    for (const { area, cost } of areas) {
      const [mark, cells] = parted(area);
      const place = areaOf(cells);
      const name =
        mark === "" ? sheet : mark.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
      const used = this.usedOf(name.toLowerCase());
      if (place === undefined || used === undefined) continue;
      const rows = Math.min(place.bottom + 1, used.rows) - place.top;
      const columns = Math.min(place.right + 1, used.columns) - place.left;
      if (rows <= 0 || columns <= 0) continue;
      this.read += rows * columns * Math.max(cost, this.isNew(name, cells) ? 1 : 0);
    }
  }

  private isNew(sheet: string, cells: string): boolean {
    const key = `${sheet}!${cells}`;
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  /** @throws XlsxError where the formulas that were told read more than is calculated in time */
  end(): void {
    if (this.read <= MOST_READ) return;
    throw new XlsxError(
      "tooLarge",
      `Formlerna i filen läser tillsammans ${swedishNumber(this.read)} celler, områden räknade i varje formel; arbetsbänken räknar högst ${swedishNumber(MOST_READ)}. ${READ_LESS} Spara filen i Excel och öppna den igen.`,
    );
  }
}
