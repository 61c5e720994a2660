import type { DatedValue } from "../../src/parameters/types";
import { sheetReference } from "../builder/sheetReference";

/** A value with the days that it holds; `ages` where it is of some ages only, both included. */
export interface BlockRow {
  readonly name: string;
  readonly value: DatedValue;
  readonly ages?: readonly [from: number, through: number];
}

/** Dated values on the parameter sheet, a row each: their ranges as formulas name them. */
export interface ValueBlock {
  readonly kind: "values";
  readonly title: string;
  /** The row of its band; its headings and its rows stand below. */
  readonly top: number;
  readonly rows: readonly BlockRow[];
  readonly values: string;
  readonly from: string;
  /** Blank until further notice. */
  readonly through: string;
  readonly fromAge: string;
  readonly throughAge: string;
  /** The value of a row, counted from 0, whatever the day. */
  readonly at: (place: number) => string;
}

/** Rows of a band, of headings, and between blocks. */
const AROUND = 3;

export const rowsTaken = (rows: readonly unknown[]): number => rows.length + AROUND;

export function valueBlock(
  sheet: string,
  title: string,
  top: number,
  rows: readonly BlockRow[],
): ValueBlock {
  const range = (column: string): string =>
    sheetReference(sheet, `$${column}$${top + 2}:$${column}$${top + 1 + rows.length}`);
  return {
    kind: "values",
    ...{ title, top, rows },
    ...{ values: range("B"), from: range("C"), through: range("D") },
    ...{ fromAge: range("G"), throughAge: range("H") },
    at: (place) => sheetReference(sheet, `$B$${top + 2 + place}`),
  };
}
