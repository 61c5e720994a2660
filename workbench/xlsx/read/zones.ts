import { columnName } from "./cellPlace";

interface Run {
  readonly top: number;
  bottom: number;
  readonly id: number;
}

/**
 * What cells have by number (a style, a format, a border), gathered to areas: cells below each other with
 * the same number are one. Cells come row by row.
 */
export class Zones {
  private readonly open = new Map<number, Run>();
  private readonly done: Record<string, number> = {};

  add(row: number, col: number, id: number): void {
    const run = this.open.get(col);
    if (run && run.id === id && run.bottom === row - 1) run.bottom = row;
    else {
      if (run) this.write(col, run);
      this.open.set(col, { top: row, bottom: row, id });
    }
  }

  private write(col: number, { top, bottom, id }: Run): void {
    const name = columnName(col);
    this.done[top === bottom ? `${name}${top + 1}` : `${name}${top + 1}:${name}${bottom + 1}`] = id;
  }

  all(): Readonly<Record<string, number>> {
    for (const [col, run] of this.open) this.write(col, run);
    this.open.clear();
    return this.done;
  }
}
