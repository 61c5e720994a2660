import type { ChartPlan } from "./chartPlan";
import type { ChoicePlan } from "./choicePlan";
import { columnLetters } from "./columnLetters";
import type { FormatName, LookName } from "./looks";
import type { ScalePlan } from "./scalePlan";
import type { SheetLayout, SheetTemplate } from "./SheetTemplate";
import type { TablePlan } from "./tablePlan";

/** Text, number or formula of a cell; formulas in the file form: English names, comma, point. */
export type CellContent = string | number | null;

/** Marks in red what a control cell finds wrong. */
export interface Flag {
  zone: string;
  wrong: string;
}

/** Gathers one sheet's cells, looks and charts. */
export class SheetBuilder implements SheetTemplate {
  readonly cells = new Map<string, string>();
  readonly looks = new Map<string, LookName>();
  readonly formats = new Map<string, FormatName>();
  readonly heights = new Map<number, number>();
  readonly merges: string[] = [];
  readonly charts: ChartPlan[] = [];
  readonly tables: TablePlan[] = [];
  readonly scales: ScalePlan[] = [];
  readonly flags: Flag[] = [];
  readonly choices: ChoicePlan[] = [];

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
  band(row: number, text: string, columns: number, from = 0): void {
    this.dress(row, from, from + columns - 1, "band");
    this.put(`${columnLetters(from)}${row}`, text, "band");
    this.height(row, 24);
  }

  height(row: number, pixels: number): void {
    this.heights.set(row, pixels);
  }

  merge(zone: string): void {
    this.merges.push(zone);
  }

  flag(zone: string, wrong: string): void {
    this.flags.push({ zone, wrong });
  }

  choose(zone: string, allowed: ChoicePlan["allowed"], others = false): void {
    this.choices.push({ zone, allowed, others });
  }
}
