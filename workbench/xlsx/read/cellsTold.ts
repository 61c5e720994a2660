import type { CellValue } from "../../engine/spreadsheetTypes";

/** The values a file holds, by sheet name and cell: what its last program calculated. */
export type SavedValues = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the user is to know of the file's cells. */
export interface CellsTold {
  /** Functions that the component has not, with the cells that call them. */
  readonly unknown: ReadonlyMap<string, readonly Place[]>;
  readonly unreadable: readonly Place[];
  /** Cells with the saved value in the place of a formula that takes from another workbook. */
  readonly outside: readonly Place[];
  readonly dataTables: readonly Place[];
  /** Cells whose text is longer than Excel has room for, and is cut. */
  readonly cut: readonly Place[];
  /** Formulas that refer to a table by its name, and here to its cells. */
  readonly tables: readonly Place[];
  /** Links whose cell the component would show otherwise. */
  readonly linksLost: boolean;
  /** Links to a cell, which here lead to its sheet. */
  readonly linkedCellsLost: boolean;
  /** Formats or heights of rows and columns without content, further out than the sheet is shown. */
  readonly farLooksLost: boolean;
  /** Formats of more cells without content than a file may have here. */
  readonly looksLost: boolean;
}
