import type { FormatName, LookName } from "../../../sheets/builder/looks";

/** Gives the row number of another row of the sheet by its key. */
export type RowFinder = (key: string) => number;

/** A heading, one row of figures by year, or room left for charts or a spilled table. */
export type RowPlan = Band | YearRow | Space;

export interface Band {
  kind: "band";
  text: string;
}

export interface Space {
  kind: "space";
  key: string;
  rows: number;
}

export interface YearRow {
  kind: "row";
  key: string;
  label: string;
  look: LookName;
  /** Years whose cell looks otherwise, such as a checked figure in a row of assumptions. */
  lookByYear?: Readonly<Record<number, LookName>>;
  format: FormatName;
  /** Figures typed in, by year; a year without a figure is left out. */
  values?: Readonly<Record<number, number>>;
  /** Formula in a year's column; `before` is the column of the year before. */
  formula?: (column: string, row: RowFinder, before: string) => string;
  /** First year with a formula, where it needs the year before. */
  from?: number;
  /** Whether the two change columns are filled (default both). */
  change?: "both" | "none";
  source?: string;
}
