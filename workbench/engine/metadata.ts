/** The part of functions.json (Office custom functions metadata) that the workbench reads. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function as functions/ exports it: bare values or rows of values in, the same out. */
export type NeutralFunction = (...args: unknown[]) => unknown;
