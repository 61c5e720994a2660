import { columnLetters } from "./columnLetters";
import { COLOURS, type FormatName, type LookName } from "./looks";
import type { ChartFigure, ConditionalFormat, ValidationRule } from "./workbookData";

/** Text, number or formula of a cell; formulas in the file form: English names, comma, point. */
export type CellContent = string | number | null;

export interface SheetLayout {
  /** Width in pixels of column A, B, C … */
  widths: readonly number[];
  frozenRows: number;
  rows: number;
}

/** Gathers one sheet's cells, looks and charts; `composeWorkbook` turns it into saved form. */
export class SheetBuilder {
  readonly cells = new Map<string, string>();
  readonly looks = new Map<string, LookName>();
  readonly formats = new Map<string, FormatName>();
  readonly heights = new Map<number, number>();
  readonly merges: string[] = [];
  readonly figures: ChartFigure[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: ValidationRule[] = [];

  constructor(
    readonly name: string,
    readonly layout: SheetLayout,
  ) {}

  put(cell: string, content: CellContent, look: LookName, format?: FormatName): void {
    if (content !== null && content !== "") this.cells.set(cell, String(content));
    this.looks.set(cell, look);
    if (format) this.formats.set(cell, format);
  }

  /** The same look over a row of cells, for bands and for spilled results. */
  dress(row: number, from: number, to: number, look: LookName, format?: FormatName): void {
    for (let column = from; column <= to; column += 1) {
      this.put(`${columnLetters(column)}${row}`, null, look, format);
    }
  }

  /** A section heading across the table. */
  band(row: number, text: string, columns: number): void {
    this.dress(row, 0, columns - 1, "band");
    this.put(`A${row}`, text, "band");
    this.height(row, 24);
  }

  height(row: number, pixels: number): void {
    this.heights.set(row, pixels);
  }

  merge(zone: string): void {
    this.merges.push(zone);
  }

  /** Marks in red what a control cell finds wrong. */
  flag(zone: string, wrong: string): void {
    this.conditionalFormats.push({
      id: `${this.name}-${zone}`,
      ranges: [zone],
      rule: {
        type: "CellIsRule",
        operator: "isEqual",
        values: [wrong],
        style: { fillColor: COLOURS.bad, textColor: COLOURS.badText },
      },
    });
  }
}
