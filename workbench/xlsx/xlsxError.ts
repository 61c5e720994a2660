export type XlsxErrorCode =
  | "notXlsx"
  | "corrupt"
  | "encrypted"
  | "oldFormat"
  | "openDocument"
  | "binary"
  | "macro"
  | "tooLarge";

/** A file that is not opened. The message is Swedish and says what the user can do. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string) {
    super(message);
    this.name = "XlsxError";
    this.code = code;
  }
}
