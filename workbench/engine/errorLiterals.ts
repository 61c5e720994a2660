import { mapFormula } from "../xlsx/formulaWords";

// `A1#` is a spilled range, so a code never follows a reference.
const MISSING = /(?<![\p{L}\p{N}])#(?:SAKNAS!|N\/A)/giu;
const LOST = /(?<![\p{L}\p{N}])#(?:REFERENS!|REF!)(?![\p{L}\p{N}$])/giu;
const LOST_IN_COMPONENT = /(?<![\p{L}\p{N}])#REF(?!ERENS)!?/gu;

/**
 * Error values written in a formula, in Swedish or English, to what the component has for them: it
 * knows no error values in formulas but a lost reference.
 */
export function readErrorLiterals(formula: string): string {
  if (!formula.includes("#")) return formula;
  return mapFormula(formula, (code) => code.replace(MISSING, "NA()").replace(LOST, "#REF"));
}

/** A lost reference in a formula as Swedish Excel shows it. */
export function shownErrorLiterals(formula: string): string {
  if (!formula.includes("#")) return formula;
  return mapFormula(formula, (code) => code.replace(LOST_IN_COMPONENT, "#REFERENS!"));
}
