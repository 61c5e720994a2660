import type { CellValue } from "./cellValue";

/** How the spreadsheet component's functions are described and answer. */
export interface FunctionValue {
  readonly value: CellValue;
  readonly format?: string;
  readonly message?: string;
}

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly type: readonly string[];
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly acceptMatrix?: boolean;
  readonly acceptErrors?: boolean;
}

export type Argument = FunctionValue | FunctionValue[][] | undefined;
export type Compute = (this: unknown, ...args: Argument[]) => FunctionValue | FunctionValue[][];

export interface FunctionDescription {
  name?: string;
  description: string;
  category?: string;
  hidden?: boolean;
  isExported?: boolean;
  /** Filled in by the registry. */
  minArgRequired?: number;
  maxArgPossible?: number;
  args: readonly FunctionArgument[];
  compute: Compute;
}

export interface EvaluationError extends FunctionValue {
  readonly message: string;
}
