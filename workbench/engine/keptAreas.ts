/** Cells column by column, as functions are given them. */
export type ReadArea = readonly (readonly unknown[])[];

/** Cells of all areas that are kept at a time: some tens of megabytes. */
const MOST_KEPT = 4_000_000;

const sizeOf = (area: ReadArea): number => area.length * (area[0]?.length ?? 0);

/**
 * The areas that several formulas read, each kept as one: lookups remember what they have found in it. An area
 * that is read once is not kept, and the one that was read longest ago goes first: sums of A$1:A1, A$1:A2 …
 * would keep the square of their rows.
 */
export class KeptAreas {
  private readonly asked = new Set<string>();
  private readonly kept = new Map<string, ReadArea>();
  private cells = 0;

  get(key: string, read: () => ReadArea): ReadArea {
    const known = this.kept.get(key);
    if (known !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const area = read();
    if (this.asked.has(key)) this.keep(key, area);
    else this.asked.add(key);
    return area;
  }

  private keep(key: string, area: ReadArea): void {
    this.kept.set(key, area);
    this.cells += sizeOf(area);
    for (const [oldest, its] of this.kept) {
      if (this.cells <= MOST_KEPT) return;
      this.kept.delete(oldest);
      this.cells -= sizeOf(its);
    }
  }
}
