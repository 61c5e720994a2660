import { isErrorCode } from "./errorCodes";

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

/**
 * The code of an error that came as input: "" where it is an error without a known code, undefined
 * where the value is no error. Errors come as our own, as Excel's `CustomFunctions.Error` ({code}),
 * as an ErrorCellValue ({type: "Error", basicValue}) or as the bare code.
 */
export function errorCodeOf(value: unknown): string | undefined {
  if (typeof value === "string") return isErrorCode(value) ? value : undefined;
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  for (const code of [fields.code, fields.basicValue]) {
    if (typeof code === "string" && isErrorCode(code)) return code;
  }
  return fields.type === "Error" || fields.basicType === "Error" || value instanceof Error
    ? ""
    : undefined;
}

/**
 * The plain value of a cell: a formatted number or another of Excel's data types stands for its
 * basic value; everything else for itself.
 */
export function plainValue(value: unknown): unknown {
  const fields = fieldsOf(value);
  if (fields === undefined || errorCodeOf(value) !== undefined) return value;
  const basic = fields.basicValue;
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? basic
    : value;
}

/** Omitted, or an empty cell; hosts send any of the three. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
