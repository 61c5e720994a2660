import type { FieldLimits } from "../../src/labelled/fieldLimits";

/** The part of functions.json (Office custom functions metadata) that the pane shows. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Of a number, as a field has them: "andel" is typed and shown in per cent. */
  readonly limits?: Pick<FieldLimits, "unit" | "min" | "max"> | undefined;
}

/** A value of a cell, or an error in its place. */
export type ResultCell = string | number | boolean | null | ResultError;

export interface ResultError {
  /** As a cell shows it, e.g. "#VALUE!". */
  readonly code: string;
  /** Swedish, complete. */
  readonly message: string;
}

/** The same function as in a cell: single values and ranges in, rows of cells out. */
export type Compute = (args: readonly unknown[]) => readonly (readonly ResultCell[])[];

/** One function of the catalogue: what it is called, how it is used, and itself. */
export interface CatalogueEntry extends FunctionMetadata {
  /** As typed in Swedish Excel, e.g. "=PA.SFB(2025;455)". */
  readonly examples: readonly string[];
  readonly compute: Compute;
}
