/** A change as the spreadsheet's model is told of it. */
export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface DispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}
