import type { CellNow } from "./sheetNow";
import { heldContent } from "./heldContent";

/** Texts within a formula, which are told apart letter by letter. */
const LITERAL = /("(?:[^"]|"")*")/;
/** What programs write differently of the same formula: spaces, quotes around a sheet, marks of newer functions. */
const LOOSE = /[\s']|_xl(?:fn|udf|ws)\./gi;
/** A number in a formula, which may be written with an exponent; not the row of a cell. */
const NUMBER = /(?<![A-Z$\d._])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.(!:])/g;
/** A double keeps this many digits of a number through any file. */
const DIGITS = 14;

const normalFormula = (formula: string): string =>
  formula
    .split(LITERAL)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part
            .replace(LOOSE, "")
            .toUpperCase()
            .replace(NUMBER, (digits) => String(Number(digits))),
    )
    .join("");

/** Whether a cell holds what a template has there; formulas as programs may write them. */
export function sameContent(content: string | undefined, now: CellNow | undefined): boolean {
  const formula = now?.formula ?? null;
  if (content === undefined || content === "") return formula === null || formula === "";
  if (formula === null) return false;
  if (content.startsWith("=")) {
    return typeof formula === "string" && normalFormula(formula) === normalFormula(content);
  }
  const held = heldContent(content);
  if (typeof held === "number") {
    return typeof formula === "number" && formula.toPrecision(DIGITS) === held.toPrecision(DIGITS);
  }
  const text = String(formula);
  return text === held || text === content;
}
