import type { Command, WorkbookData } from "./spreadsheetTypes";

/** A range that the component holds, as far as a plugin needs it. */
export interface HeldRange {
  readonly sheetId: string;
}

export interface RangeChange {
  readonly changeType: "REMOVE" | "RESIZE" | "MOVE" | "CHANGE" | "NONE";
  readonly range: HeldRange;
}

/** What a plugin of the workbook's data may use of the base class. */
export interface CorePluginInstance {
  readonly getters: {
    getRangeFromSheetXC(sheetId: string, xc: string): HeldRange;
    getRangeString(range: HeldRange, forSheetId: string): string;
    getSheetIds(): string[];
  };
  /** What is changed through it can be undone. */
  readonly history: { update(...pathAndValue: readonly unknown[]): void };
  handle(command: Command): void;
  import(data: WorkbookData): void;
  export(data: WorkbookData): void;
  adaptRanges(adapt: { readonly applyChange: (range: HeldRange) => RangeChange }): void;
}

export type CorePluginClass = new (config: unknown) => CorePluginInstance;
