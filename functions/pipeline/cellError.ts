export type CellErrorCode = "#VALUE!" | "#N/A";

/**
 * An error as a cell shows it, free of any host: thrown when it is the whole answer, an element of
 * the result when other cells have values. The message is Swedish and complete.
 */
export class CellError extends Error {
  readonly code: CellErrorCode;

  constructor(code: CellErrorCode, message: string) {
    super(message);
    this.name = "CellError";
    this.code = code;
  }
}
