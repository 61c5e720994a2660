import type { CellValue } from "./cellValue";
import type { DispatchResult } from "./command";
import type { CoreTable } from "./coreTable";
import type { FunctionValue } from "./functionTypes";
import type { ModelSteps } from "./modelSteps";
import type { XlsxPart } from "./xlsxPart";
import type { Zone } from "./zone";

export type { CellValue } from "./cellValue";
export type { Command, DispatchResult } from "./command";
export type { Zone } from "./zone";

/**
 * The part of @odoo/o-spreadsheet that PA-kalkyl uses, in our own words. The package's types are
 * wide and loosely kept; these say what was tried and what a new version must still give us.
 */

export interface CellPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface StoredCell {
  readonly id: number | string;
  readonly isFormula: boolean;
  /** What was typed, in a cell without formula; for either kind use cellSource.ts. */
  readonly content?: string;
  readonly compiledFormula?: CompiledFormula;
  readonly format?: string;
  readonly style?: Readonly<Record<string, unknown>>;
}

export interface CompiledFormula {
  /** Canonical: English names, comma, decimal point; A2:A as A2:A100 where bounded. */
  toFormulaString(getters: Getters, options?: { readonly useBoundedReference: true }): string;
  /** Alike for formulas that differ in their cells, numbers and texts alone. */
  readonly normalizedFormula: string;
  /** Ranges as one; what stands in references and literals is elsewhere. */
  readonly tokens: readonly Token[];
  readonly symbols: readonly string[];
  readonly isBadExpression: boolean;
  readonly execute: Execute;
}

/** A formula that runs: `this` is the formula, or what it holds. */
export type Execute = (
  this: {
    readonly literalValues: {
      readonly numbers: readonly (FunctionValue | undefined)[];
      readonly strings: readonly (FunctionValue | undefined)[];
    };
    readonly symbols: readonly string[];
  },
  ranges: readonly unknown[],
  ref: unknown,
  range: unknown,
  symbolValue: (name: string, isRange: boolean) => unknown,
  context: unknown,
) => unknown;

export interface EvaluatedCell {
  readonly type: "empty" | "text" | "number" | "boolean" | "error";
  readonly value: CellValue;
  readonly formattedValue: string;
  readonly format?: string;
  readonly link?: unknown;
  /** Not of every empty cell. */
  readonly position?: CellPosition;
  /** Only in error cells: the text shown to the user. */
  readonly message?: string;
}

export interface Locale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

export interface Getters {
  getSheetIds(): string[];
  getVisibleSheetIds(): string[];
  getSheetName(sheetId: string): string;
  getSheetIdByName(name: string): string | undefined;
  getActiveSheetId(): string;
  getActivePosition(): CellPosition;
  getSelectedZone(): Zone;
  getSelectedZones(): Zone[];
  getNumberRows(sheetId: string): number;
  isRowHidden(sheetId: string, row: number): boolean;
  getNumberCols(sheetId: string): number;
  getSheetZone(sheetId: string): Zone;
  /** The cells that hold content or format. */
  getCells(sheetId: string): StoredCell[];
  getCellPosition(cellId: number | string): CellPosition;
  getCell(position: CellPosition): StoredCell | undefined;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  getEvaluatedCellsPositions(sheetId: string): readonly CellPosition[];
  /** As it is drawn: with what tables and conditional formats give it. */
  getCellComputedStyle(position: CellPosition): Readonly<Record<string, unknown>>;
  getCellText(position: CellPosition, options?: { showFormula?: boolean }): string;
  /** The cell whose formula spills onto this one (itself included), if any. */
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  getSpreadZone(position: CellPosition): Zone | undefined;
  getLocale(): Locale;
  getFigures(sheetId: string): readonly { readonly id: string; readonly tag: string }[];
  getCoreTables(sheetId: string): readonly CoreTable[];
  getColSize(sheetId: string, col: number): number;
  canUndo(): boolean;
  canRedo(): boolean;
  isSheetLocked(sheetId: string): boolean;
  isReadonly(): boolean;
  evaluateFormula(sheetId: string, formula: string): CellValue | CellValue[][];
  getNamedRanges(): readonly { readonly name: string; readonly range: unknown }[];
  /** With the sheet's name. */
  getRangeString(range: unknown): string;
  getRangeFromSheetXC(
    sheetId: string,
    xc: string,
  ): { readonly zone: Zone; readonly sheetId: string };
}

export interface Model extends ModelSteps {
  readonly getters: Getters;
  readonly selection: {
    selectCell(col: number, row: number): DispatchResult;
    observe(owner: object, handlers: { handleEvent: (event: unknown) => void }): void;
    detachObserver(owner: object): void;
  };
  dispatch(type: string, payload?: Readonly<Record<string, unknown>>): DispatchResult;
  exportData(): WorkbookData;
  _exportData(shorten: boolean): WorkbookData;
  exportXLSX(): Promise<{ readonly name: string; readonly files: readonly XlsxPart[] }>;
  on(event: string, owner: object, handler: (event: unknown) => void): void;
  off(event: string, owner: object): void;
  updateMode(mode: ModelMode): void;
  leaveSession(): void;
}

export type ModelMode = "normal" | "readonly" | "dashboard";

/** The workbook as the spreadsheet saves it: plain JSON. */
export interface WorkbookData {
  settings?: { locale?: Locale };
  sheets?: readonly Readonly<Record<string, unknown>>[];
  namedRanges?: Readonly<Record<string, string>>;
  [part: string]: unknown;
}

export interface Token {
  readonly type: string;
  readonly value: string;
}
