import type { KeptSheet } from "../../engine/keptFile";

/** A workbook as its file has it, before it is the spreadsheet's; rows and columns count from 0. */

export type FileValue = number | string | boolean | null;

export interface FileCell {
  readonly row: number;
  readonly col: number;
  /** Place among the file's cell styles. */
  readonly style: number;
  readonly kind: "number" | "text" | "boolean" | "error" | "empty";
  readonly value: FileValue;
  /** As the file has it, without =; shared formulas already moved to their place. */
  readonly formula?: string;
  /** The area that an array formula fills, "A1:B2"; its first cell has the formula. */
  readonly array?: string;
}

export interface FileRow {
  readonly row: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  readonly outline?: number;
  readonly collapsed?: boolean;
}

export interface FileColumns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface FileLink {
  readonly area: string;
  /** The relationship to an address outside the file. */
  readonly relation?: string;
  readonly location?: string;
}

export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
  readonly cells: readonly FileCell[];
  readonly rows: readonly FileRow[];
  readonly columns: readonly FileColumns[];
  readonly links: readonly FileLink[];
  /** Areas whose values come of a data table (what-if), which is not calculated here. */
  readonly dataTables: readonly string[];
  /** Protection and page setup, by the name of the element. */
  readonly kept: KeptSheet;
  /** The rows that begin a new page, from 1. */
  readonly breaks: readonly number[];
}

export interface FileName {
  readonly name: string;
  /** What it stands for, without =. */
  readonly text: string;
  /** The place of the sheet whose own it is, among all sheets of the file. */
  readonly sheet?: number;
  readonly hidden: boolean;
}

export interface FileTable {
  readonly name: string;
  /** The name of the sheet that it stands on. */
  readonly sheet: string;
  readonly area: string;
  readonly headers: number;
  readonly totals: number;
  readonly columns: readonly string[];
}

/** A cell style of the file as far as cells need it. */
export interface FileStyle {
  readonly format: string;
  readonly border: number;
  /** Can be changed in a protected sheet. */
  readonly unlocked: boolean;
  /** Its formula is not shown in a protected sheet. */
  readonly formulaHidden: boolean;
}
