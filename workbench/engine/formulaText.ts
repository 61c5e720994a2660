import { swapArraySeparators } from "./arraySeparators";
import { doubledQuotes, splitQuotes } from "./doubledQuotes";
import { readErrorLiterals, shownErrorLiterals } from "./errorLiterals";
import { englishNames, swedishNames } from "./formulaNames";
import { SWEDISH } from "./locale";
import { signsFirstIn } from "./signedPowers";
import { spreadsheet } from "./spreadsheet";

/** A formula in the component's own Swedish form (separators only) as Swedish Excel shows it. */
export const shownFormula = (localized: string): string =>
  shownErrorLiterals(swedishNames(doubledQuotes(swapArraySeparators(localized))));

/** Canonical formula (English names, comma, decimal point) as the user reads it in Swedish. */
export function swedishFormula(canonical: string): string {
  const localized = spreadsheet
    .tokenize(canonical)
    .map(({ type, value }) => {
      if (type === "NUMBER") return value.replace(".", ",");
      if (type === "ARG_SEPARATOR") return ";";
      return type === "ARRAY_ROW_SEPARATOR" ? "\\" : value;
    })
    .join("");
  return shownFormula(localized);
}

function fromSwedish(text: string): string {
  return spreadsheet
    .tokenize(swapArraySeparators(text), SWEDISH)
    .map(({ type, value }) => {
      if (type === "NUMBER") return value.replace(",", ".");
      if (type === "ARG_SEPARATOR") return ",";
      return type === "ARRAY_ROW_SEPARATOR" ? ";" : value;
    })
    .join("");
}

/** The editor adds missing closing parentheses when the user presses Enter; judge it as such. */
function isBad(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, "");
  const missing = bare.split("(").length - bare.split(")").length;
  return spreadsheet.CompiledFormula.IsBadExpression(formula + ")".repeat(Math.max(0, missing)));
}

function readTyped(typed: string): string {
  const formula = typed.startsWith("+") ? `=${typed.slice(1)}` : typed;
  const text = splitQuotes(readErrorLiterals(formula));
  const swedish = englishNames(fromSwedish(text));
  const bare = text.replace(/"[^"]*"/g, "");
  if (bare.includes(";") || !bare.includes(",") || !isBad(swedish)) return swedish;
  const comma = englishNames(text);
  return isBad(comma) ? swedish : comma;
}

/**
 * A formula as typed to its canonical form; a sign before a power has Excel's meaning. Typed with commas
 * between the arguments it is also understood, but only where the Swedish reading is no formula:
 * `=F(1,2)` is one argument, 1,2, as in Swedish Excel.
 */
export function canonicalFormula(typed: string): string {
  return signsFirstIn(readTyped(typed));
}
