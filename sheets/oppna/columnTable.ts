import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";

/** A table on a sheet of arithmetic that grows a column at a time, every cell of it a formula. */
export class ColumnTable {
  private columns = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    readonly head: number,
    readonly count: number,
  ) {}

  /** How many columns it has so far. */
  get width(): number {
    return this.columns;
  }

  /** The letters of the column that is added next, or some after it: what a column of a row before names. */
  coming(after = 0): string {
    return columnLetters(this.columns + after);
  }

  get first(): number {
    return this.head + 1;
  }

  get last(): number {
    return this.head + this.count;
  }

  /** Adds a column, a formula (without =) a row; returns its letters. */
  add(title: string, formula: (row: number, place: number) => string, format?: FormatName): string {
    const letters = columnLetters(this.columns);
    this.columns += 1;
    this.sheet.put(`${letters}${this.head}`, title, letters === "A" ? "headLeft" : "head");
    for (let place = 0; place < this.count; place += 1) {
      const row = this.first + place;
      const look = letters === "A" ? "valueLeft" : "value";
      this.sheet.put(`${letters}${row}`, `=${formula(row, place)}`, look, format);
    }
    return letters;
  }

  /** A column from its first row to its last: $C$12:$C$20. */
  range(letters: string): string {
    return `$${letters}$${this.first}:$${letters}$${this.last}`;
  }
}
