import { spreadsheet } from "./spreadsheet";
import type { Registry } from "./registry";
import type { CellPosition, Model, WorkbookData } from "./spreadsheetTypes";

/** A name that a formula of a file has, and the workbench's own formula has not. */
export interface KeptFormulaName {
  readonly name: string;
  /** The id of the sheet whose own it is. */
  readonly sheet?: string;
  /** Of a name that the workbench has: the area that it stood for. */
  readonly area?: string;
}

/** A formula as its file has it, where the component needs another that means the same. */
export interface KeptFormula {
  /** The component's, canonical, with =. */
  readonly here: string;
  /** The file's, without =. */
  readonly stored: string;
  readonly names: readonly KeptFormulaName[];
}

/** By the id of the sheet and the cell. */
export type KeptFormulas = Readonly<Record<string, Readonly<Record<string, KeptFormula>>>>;

interface KeptGetters {
  getKeptFormulas(): KeptFormulas;
}

/**
 * Keeps with the workbook the formulas of its file that hold names which are written out here (Moms for 0.25),
 * or a whole column where one cell is meant, so that a cell that nobody has touched is saved as it was.
 */
export function registerKeptFormulas(): void {
  class KeptFormulasPlugin extends spreadsheet.CorePlugin {
    static readonly getters: readonly string[] = ["getKeptFormulas"];
    private formulas: KeptFormulas = {};

    getKeptFormulas(): KeptFormulas {
      return this.formulas;
    }

    override import(data: WorkbookData): void {
      this.formulas = (data["keptFormulas"] as KeptFormulas | undefined) ?? {};
    }

    override export(data: WorkbookData): void {
      if (Object.keys(this.formulas).length > 0) data["keptFormulas"] = this.formulas;
    }
  }
  const registry = spreadsheet.registries["corePluginRegistry"] as Registry<unknown>;
  registry.replace("paKeptFormulas", KeptFormulasPlugin);
}

/** What the file had in a cell, whether or not the cell still has it. */
export const keptFormulaAt = (
  { getters }: Model,
  { sheetId, col, row }: CellPosition,
): KeptFormula | undefined =>
  (getters as Model["getters"] & KeptGetters).getKeptFormulas()[sheetId]?.[
    spreadsheet.helpers.toXC(col, row)
  ];
