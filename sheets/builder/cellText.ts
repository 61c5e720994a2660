import { isLikeFormula } from "./isLikeFormula";

/** What it would turn into a number, a date or a truth value instead of keeping as text. */
const REINTERPRETED = /^\s*(?:[\d.,(%$€£¥\u2212]|(?:true|false|sant|falskt)\s*$)/i;

/**
 * Text for a cell so that the cell holds exactly that text: the apostrophe becomes the cell's
 * hidden text prefix, in Excel and in the workbench. Numbers are to be written as numbers.
 */
export function asCellText(text: string): string {
  return isLikeFormula(text) || REINTERPRETED.test(text) ? `'${text}` : text;
}
