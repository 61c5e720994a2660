import { codeOfStyle } from "../engine/numberFormat/keptCode";
import type { EvaluatedCell, StoredCell } from "../engine/spreadsheetTypes";
import { excelCode, type ExcelCode } from "./excelCode";

/**
 * The number format code that a cell is to have in the file: the code it came with; else that of the
 * format it was given here; else that of the format its answer has (kronor, a date, a share).
 */
export function wantedCode(
  stored: StoredCell | undefined,
  shown: EvaluatedCell,
): ExcelCode | undefined {
  const kept = codeOfStyle(stored?.style);
  if (kept !== undefined) return { code: kept, isLost: false };
  const format = stored?.format ?? (shown.type === "number" ? shown.format : undefined);
  if (format === undefined || format === "") return undefined;
  return excelCode(format);
}
