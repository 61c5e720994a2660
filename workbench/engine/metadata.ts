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

/**
 * A function as functions/ exports it: bare values or rows of values in, a value or rows of values
 * out. `never` lets it declare its arguments as narrowly as it likes; its own checks guard it.
 */
export type NeutralFunction = (...args: never[]) => unknown;
