import { readSwedishNumber } from "../../../src/swedish/readNumber";
import { canonicalFormula } from "../formulaText";
import { spreadsheet } from "../spreadsheet";

/**
 * Whether what is typed is a formula: it begins with =, or with + and is one. +5 is a number, and
 * +46 70 123 45 67 a text.
 */
export function isTypedFormula(typed: string): boolean {
  if (typed.startsWith("=")) return typed.length > 1;
  if (!typed.startsWith("+") || typed.length === 1) return false;
  if (readSwedishNumber(typed)?.kind === "number") return false;
  return !spreadsheet.CompiledFormula.IsBadExpression(canonicalFormula(typed));
}
