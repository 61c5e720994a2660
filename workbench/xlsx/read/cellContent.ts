import { spreadsheet } from "../../engine/spreadsheet";
import { guardText } from "../guardText";
import type { FileCell } from "./fileModel";

/** Codes that the component has as errors; others that newer programs write are errors of a value. */
const asError = (code: string): string =>
  spreadsheet.registries.errorTypes.has(code) ? code : "#VALUE!";

const guarded = new Map<string, string>();

function guard(text: string): string {
  if (!/[\d=+'#]/.test(text) && !/^\s*(?:true|false)\s*$/i.test(text)) return text;
  const known = guarded.get(text);
  if (known !== undefined) return known;
  const safe = guardText(text);
  if (guarded.size > 50_000) guarded.clear();
  guarded.set(text, safe);
  return safe;
}

/** A text that a cell of text format would not keep as it is. */
export const needsMark = (text: string): boolean =>
  text === "" || /^[=']/.test(text) || spreadsheet.registries.errorTypes.has(text);

/** A value of a file as the component is told it; undefined where the cell is empty. */
export function cellContent(cell: FileCell, isTextFormat: boolean): string | undefined {
  const { kind, value } = cell;
  switch (kind) {
    case "empty":
      return undefined;
    case "boolean":
      return value === true ? "TRUE" : "FALSE";
    case "error":
      return asError(String(value));
    case "number":
      // The component reads no exponent of three digits.
      return Math.abs(Number(value)) < 1e-99 ? "0" : String(value);
    default: {
      const text = String(value).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
      if (isTextFormat) return text;
      return text === "" ? "'" : guard(text);
    }
  }
}
