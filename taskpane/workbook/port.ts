import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import type { SheetUpdate } from "../../sheets/update/sheetUpdate";
import type { AddedSheet } from "./addedSheet";
import type { CellContent } from "./cellContent";
import type { CopiedSheet, SheetCopy } from "./sheetCopy";

export type { AddedSheet, CellContent };

/** A rectangle in the workbook. The sheet is named without quotes, the address in A1 style: "B4" or "B4:C9". */
export interface RangeReference {
  readonly sheet: string;
  readonly address: string;
}

/** A table of the workbook, or a named range of more than one cell, by the name the user knows. */
export interface TableReference extends RangeReference {
  readonly name: string;
}

export interface RangeContent extends RangeReference {
  /** Rows of values; an empty cell is null, an error cell its code as text, e.g. "#VALUE!". */
  readonly values: readonly (readonly CellContent[])[];
  /** Rows of formulas in canonical form; a cell without one has its value. */
  readonly formulas: readonly (readonly CellContent[])[];
  /**
   * Rows with the month or year that a date cell shows where its format has no day ("2025-02", "2025"); left
   * out: none.
   */
  readonly shownPeriods?: readonly (readonly (string | undefined)[])[];
  /**
   * Rows with the date or the time that a cell shows ("2025-02-01", "34:20"); left out: none.
   */
  readonly shownDates?: readonly (readonly (string | undefined)[])[];
  /** Which of the rows are hidden, by hand or by a filter, counted from 0 in the range; left out: none. */
  readonly hiddenRows?: readonly number[];
}

/** The text that a cell's formula is to be written again with, or undefined to leave it. Canonical form. */
export type PickFormula = (formula: string, value: CellContent) => string | undefined;

export interface RewrittenFormulas {
  readonly cells: readonly RangeReference[];
  /** Sheets that have such a formula in a locked cell, which was left. */
  readonly locked: readonly string[];
}

export interface WriteOptions {
  /** Without it a write that meets a non-empty cell is refused with `occupied`; nothing is written. */
  readonly overwrite?: boolean;
}

/**
 * What PA-kalkyl keeps in the workbook, each apart from the others: a text a view, how own tables were read,
 * the copies with open formulas, and the sheets as they were written.
 */
export type StoredName =
  | "prognos"
  | "avvikelse"
  | "retro"
  | "egenregi"
  | "arenden"
  | "egnavarden"
  | "siffror"
  | "uppfoljning"
  | "osakerhet"
  | "rapport"
  | "jamforelse"
  | "utjamning"
  | "oppna"
  | "blad";

/** A text of PA-kalkyl's own that is kept in the workbook, outside its cells. */
export interface StoredText {
  readonly text: string;
  /** Tells this version of the text from every other one. */
  readonly revision: string;
}

export interface AddSheetsOptions {
  /** Aborted while sheets are added: the write stops and nothing is left behind. */
  readonly signal?: AbortSignal;
  /** How far it has come, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type WorkbookErrorCode =
  | "occupied"
  | "renamed"
  | "protected"
  | "cellEditMode"
  | "notFound"
  | "invalidReference"
  | "unavailable"
  | "changedByOther"
  | "cancelled";

/** Message in Swedish, ready to show. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;

  constructor(code: WorkbookErrorCode, message: string) {
    super(message);
    this.name = "WorkbookError";
    this.code = code;
  }
}

/**
 * Whether something thrown is a WorkbookError. Told by its name: the workbench's port throws from
 * another page, where the class is another one.
 */
export function isWorkbookError(error: unknown): error is WorkbookError {
  return (error as Partial<WorkbookError> | null)?.name === "WorkbookError";
}

/**
 * The narrow port through which the pane speaks to the workbook. Two adapters: Excel
 * (excelWorkbook.ts) and the workbench's spreadsheet (workbench/port). One set of contract tests
 * holds both. Formulas cross it in Excel's canonical form (English built-in names, comma, decimal
 * point, leading =), as `range.formulas` takes them.
 */
export interface WorkbookPort {
  readonly host: "excel" | "workbench";
  /** Whether a written sheet's notes can be written; where not, they are left out. */
  readonly takesNotes: boolean;
  /** Names of the sheets, in tab order. */
  sheetNames(): Promise<string[]>;
  /**
   * What the user has marked now. While a cell is edited Excel answers when that has ended; with `atOnce` it
   * is refused with `cellEditMode` instead, for what must not turn up long after the click.
   */
  selection(options?: { readonly atOnce?: boolean }): Promise<RangeReference>;
  /** Tells when the user marks another range; returns what ends it. */
  onSelectionChanged(handler: (selection: RangeReference) => void): () => void;
  /** The tables and the named ranges that `read` can read, as they are now; each name once. */
  tables(): Promise<readonly TableReference[]>;
  /** Whole columns and rows ("A:C", "2:9") are read as far as the sheet is used; the answer says how far. */
  read(range: RangeReference): Promise<RangeContent>;
  /** Writes one formula in one cell, as one undo step, and selects it. */
  writeFormula(cell: RangeReference, formula: string, options?: WriteOptions): Promise<void>;
  /**
   * Writes again, where it stands, every formula that `pick` gives a text for, as one undo step; what else
   * is in the workbook is not touched. Told: where they stand, and the sheets left because they are protected.
   */
  rewriteFormulas(pick: PickFormula): Promise<RewrittenFormulas>;
  /**
   * Writes a block of values from its upper left cell, as one undo step. Text is written as text:
   * what could be read as a formula is neutralised (cellText.ts).
   */
  writeValues(
    upperLeft: RangeReference,
    values: readonly (readonly CellContent[])[],
    options?: WriteOptions,
  ): Promise<RangeReference>;
  /**
   * Adds the template as a new sheet, last in the workbook and in front, as one undo step. A name that
   * is taken gets a number ("Egen regi 2"); nothing of the user's is written over. Returns the name.
   */
  addSheet(template: SheetTemplate): Promise<string>;
  /**
   * Adds all templates as new sheets, last in the workbook and the first of them in front, as one undo
   * step. The names are used as they are, since the sheets' formulas may name each other; a name that
   * is taken is refused with `occupied` and nothing is written. Aborted or failed: nothing is left.
   * Returns the sheets in the templates' order.
   */
  addSheets(
    templates: readonly SheetTemplate[],
    options?: AddSheetsOptions,
  ): Promise<readonly AddedSheet[]>;
  /**
   * Updates sheets in place, only the cells that each update names, and adds the templates as `addSheets`
   * does, as one undo step; the first updated sheet is in front. A sheet that is gone is refused with
   * `notFound`, a protected one with `protected`, and nothing is written. Returns the added sheets.
   */
  updateSheets(
    updates: readonly SheetUpdate[],
    templates: readonly SheetTemplate[],
    options?: AddSheetsOptions,
  ): Promise<readonly AddedSheet[]>;
  /**
   * Adds a copy of a sheet after it, looks and charts too, in which some cells hold other contents, and the
   * templates as `addSheets` does, as one undo step; the copy is in front. A number that is less than half an öre
   * from what it shows on the first sheet is the same. A name that is taken is refused with `occupied`, a
   * protected sheet with `protected`. Aborted or failed: nothing is left.
   */
  copySheet(
    copy: SheetCopy,
    templates: readonly SheetTemplate[],
    options?: AddSheetsOptions,
  ): Promise<CopiedSheet>;
  /** All sheets with their ids, in tab order. */
  sheets(): Promise<readonly AddedSheet[]>;
  /**
   * Takes away the very sheets that were added, and no other that has got a name of theirs; those that
   * are gone are passed over. Where the user has renamed one of them, it may be theirs by now: refused
   * with `renamed`, and all are left. One undo step in the workbench; Excel cannot undo it, and forgets
   * what could be undone before it. Returns the names of those that were there to be taken away.
   */
  removeSheets(sheets: readonly AddedSheet[]): Promise<readonly string[]>;
  /** Those of the added sheets that are in the workbook, whatever they are called by now. */
  remaining(sheets: readonly AddedSheet[]): Promise<readonly AddedSheet[]>;
  /** What is kept by that name in the workbook itself; undefined where nothing is kept. */
  readStored(name: StoredName): Promise<StoredText | undefined>;
  /**
   * Keeps the text in the workbook; it follows the saved file, and undo does not touch it. `expected`
   * is the revision last read by that name (undefined: nothing was kept). Another one there is refused
   * with `changedByOther` and nothing is written. What is kept by other names is not touched. Returns
   * the new revision.
   */
  writeStored(name: StoredName, text: string, expected: string | undefined): Promise<string>;
  /**
   * Tells when another workbook has taken the place of the one that the port led to: only in the
   * workbench. What was read before belongs to the other one, but where it is the `same` workbook, as
   * another tab has kept it, or a copy of it. Returns what ends it.
   */
  onWorkbookChanged?(handler: (same: boolean) => void): () => void;
  /**
   * Tells before the workbook is saved as a file or left for another: what the handler keeps until its
   * promise is fulfilled is in it. Only in the workbench; Excel does not tell. Returns what ends it.
   */
  onBeforeSaving?(handler: () => Promise<void>): () => void;
  /**
   * Waits until the workbook is kept as it is now, where the page finds it when it is loaded anew. Only in the
   * workbench, where the workbook is on the page itself.
   */
  keepForNextPage?(): Promise<void>;
}
