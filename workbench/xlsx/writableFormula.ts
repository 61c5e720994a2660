import type { Ast } from "../engine/ast";
import { letNames } from "../engine/letNames";
import { spreadsheet } from "../engine/spreadsheet";
import { termsOf } from "../engine/termsOf";

function hasRightCount(name: string, count: number): boolean {
  const described = spreadsheet.registries.functionRegistry.content[name.toUpperCase()];
  if (!described || name.toUpperCase().startsWith("PA.")) return true;
  const { minArgRequired = 0, maxArgPossible = Infinity } = described;
  return count >= minArgRequired && count <= maxArgPossible;
}

function isWritable(ast: Ast): boolean {
  switch (ast.type) {
    case "FUNCALL":
      letNames(ast);
      return hasRightCount(ast.value, ast.args.length) && ast.args.every(isWritable);
    case "BIN_OPERATION":
      return termsOf(ast).every(isWritable);
    case "UNARY_OPERATION":
      return isWritable(ast.operand);
    default:
      return true;
  }
}

/**
 * The parsed formula, or undefined where it must not be saved as one: Excel calls a file damaged
 * when a formula cannot be read or a function of its own has the wrong number of arguments.
 */
export function writableFormula(source: string): Ast | undefined {
  try {
    const ast = spreadsheet.parse(source);
    // Throws where LET has not its names and values in pairs.
    return isWritable(ast) ? ast : undefined;
  } catch {
    return undefined;
  }
}
