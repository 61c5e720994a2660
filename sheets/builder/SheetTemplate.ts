import type { ChartPlan } from "./chartPlan";
import type { ChoicePlan } from "./choicePlan";
import type { FormatName, LookName } from "./looks";
import type { PagePlan } from "./pagePlan";
import type { ScalePlan } from "./scalePlan";
import type { TablePlan } from "./tablePlan";

export interface SheetLayout {
  /** Width in pixels of column A, B, C … */
  widths: readonly number[];
  frozenRows: number;
  rows: number;
  /**
   * The first and last column that are printed, "A:F", or the cells, "A1:F40"; left out, all. Cells that
   * only formulas and charts need stand to the right, and would make the print too small to read.
   */
  printed?: string;
  /** Left out, as the program prints a sheet: the workbench A4 lying, one page wide. */
  page?: PagePlan;
}

/**
 * A sheet as data: what every host can make of it, a saved workbook, the workbench's open one or
 * Excel. Addresses are of the sheet itself and never name it, so that it may be given another name.
 */
export interface SheetTemplate {
  readonly name: string;
  readonly layout: SheetLayout;
  /**
   * By address ("B4"), as typed in the file form: a formula begins with = (English names, comma,
   * point), digits are a number, a leading apostrophe marks text that would be taken for either.
   */
  readonly cells: ReadonlyMap<string, string>;
  readonly looks: ReadonlyMap<string, LookName>;
  readonly formats: ReadonlyMap<string, FormatName>;
  /** Row, counted from 1, to pixels. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly string[];
  readonly charts: readonly ChartPlan[];
  readonly tables?: readonly TablePlan[];
  readonly scales?: readonly ScalePlan[];
  readonly choices?: readonly ChoicePlan[];
  /** Notes of cells, by address. */
  readonly notes?: ReadonlyMap<string, string>;
}
