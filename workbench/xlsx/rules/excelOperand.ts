import { spreadsheet } from "../../engine/spreadsheet";
import { toExcelFormula } from "../toExcelFormula";
import { writableFormula } from "../writableFormula";

const CANONICAL = spreadsheet.constants.DEFAULT_LOCALE;

/** A text as a formula holds it. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What a rule compares with, as Excel's formula: a formula without its =, a number, a date as its
 * serial number, any other text in quotation marks. Undefined where a formula cannot be read.
 */
export function excelOperand(value: string): string | undefined {
  const { isNumber, isDateTime, toNumber } = spreadsheet.helpers;
  if (value.startsWith("=")) {
    return writableFormula(value) ? toExcelFormula(value.slice(1), value) : undefined;
  }
  if (/^(true|false)$/i.test(value)) return value.toUpperCase();
  const counts = isNumber(value, CANONICAL) || isDateTime(value, CANONICAL);
  return counts ? String(toNumber(value, CANONICAL)) : quotedText(value);
}
