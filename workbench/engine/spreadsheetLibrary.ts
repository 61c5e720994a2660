import type { Ast } from "./ast";
import type { CellValue } from "./cellValue";
import type { ComposerPrototype } from "./composer";
import type { CorePluginClass } from "./corePlugin";
import type { Compute, EvaluationError, FunctionDescription, FunctionValue } from "./functionTypes";
import type { PluginClass } from "./pluginClass";
import type { Registry } from "./registry";
import type {
  CompiledFormula,
  Execute,
  Locale,
  Model,
  Token,
  WorkbookData,
} from "./spreadsheetTypes";
import type { Zone } from "./zone";

/** The package's module, as far as it is used. */
export interface SpreadsheetLibrary {
  readonly Model: new (data?: unknown, config?: Readonly<Record<string, unknown>>) => Model;
  /** The OWL component of the grid; mounted by the page. */
  readonly Spreadsheet: unknown;
  readonly UIPlugin: PluginClass;
  readonly CorePlugin: CorePluginClass;
  readonly coreTypes: Set<string>;
  readonly EvaluationError: new (message: string, code: string) => EvaluationError;
  readonly CompiledFormula: {
    new (
      sheetId: string,
      tokens: readonly Token[],
      literalValues: {
        readonly numbers: readonly FunctionValue[];
        readonly strings: readonly FunctionValue[];
      },
      symbols: readonly string[],
      ranges: readonly unknown[],
      isBadExpression: boolean,
      /** What tells its shape from that of others; of a bad one its text. */
      normalizedFormula: string,
      execute: Execute,
    ): CompiledFormula;
    readonly prototype: { areAllFunctionsExportableToExcel(this: CompiledFormula): boolean };
    Compile(formula: string, sheetId: string, getters: unknown): CompiledFormula;
    CompileForSerializedFormula(sheetId: string, base: CompiledFormula): CompiledFormula;
    IsBadExpression(formula: string): boolean;
  };
  readonly stores: {
    readonly CellComposerStore: { readonly prototype: ComposerPrototype };
    readonly ComposerFocusStore: unknown;
  };
  readonly registries: {
    readonly errorTypes: Set<string>;
    readonly functionRegistry: Registry<FunctionDescription> & {
      readonly mapping: Record<string, Compute>;
    };
    readonly corePluginRegistry: Registry<unknown>;
    readonly featurePluginRegistry: Registry<unknown>;
    readonly coreViewsPluginRegistry: Registry<unknown>;
    readonly [registry: string]: unknown;
  };
  readonly helpers: {
    formatValue(value: CellValue, options: { format?: string; locale: Locale }): string;
    toXC(col: number, row: number): string;
    toZone(xc: string): Zone;
    toCartesian(xc: string): { col: number; row: number };
    isEvaluationError(value: unknown): boolean;
    isNumber(text: string, locale: Locale): boolean;
    isDateTime(text: string, locale: Locale): boolean;
    /** Numbers and dates as typed; a date is its serial number. @throws where the text is neither. */
    toNumber(text: string, locale: Locale): number;
  };
  readonly constants: { readonly DEFAULT_LOCALE: Locale; readonly HIGHLIGHT_COLOR: string };
  /** @throws where the text is no formula. */
  parse(formula: string): Ast;
  /** Canonical, without =. */
  astToFormula(ast: Ast): string;
  /** Reads saved data, or the parts of an .xlsx file by path, into the newest form. */
  load(data: unknown, verboseImport?: boolean): WorkbookData;
  tokenize(formula: string, locale?: Locale): Token[];
  setTranslationMethod(
    translate: (text: string, ...values: unknown[]) => string,
    isLoaded?: () => boolean,
  ): void;
}
