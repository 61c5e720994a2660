import type { Ast } from "../engine/ast";
import { spreadsheet } from "../engine/spreadsheet";
import { termsOf } from "../engine/termsOf";

/**
 * The first function in a formula that the workbench has and Excel has not, such as COUNTUNIQUE. A
 * function that the workbench does not know came with a file, so it is kept for the program it
 * came from.
 */
export function notInExcel(ast: Ast): string | undefined {
  if (ast.type === "BIN_OPERATION") return termsOf(ast).map(notInExcel).findLast(isMissing);
  if (ast.type === "UNARY_OPERATION") return notInExcel(ast.operand);
  if (ast.type !== "FUNCALL") return undefined;
  const name = ast.value.toUpperCase();
  const known = spreadsheet.registries.functionRegistry.content[name];
  if (known !== undefined && known.isExported !== true) return name;
  return ast.args.map(notInExcel).find(isMissing);
}

const isMissing = (name: string | undefined): name is string => name !== undefined;
