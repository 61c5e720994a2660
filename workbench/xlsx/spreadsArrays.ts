import type { Ast } from "../engine/ast";
import { takesArea } from "../engine/takesArea";
import { termsOf } from "../engine/termsOf";

const isArea = (ast: Ast): boolean =>
  ast.type === "ARRAY" ||
  ast.type === "SYMBOL" ||
  (ast.type === "REFERENCE" && String(ast.value).includes(":"));

/**
 * Whether a formula calculates cell by cell over an area, as A1:A3*2 or SUM(IF(A1:A3>1,1,0)). Such
 * a formula must be saved as an array formula even where its answer is one cell: Excel and
 * LibreOffice would otherwise take one cell of the area. Not more often than needed: LibreOffice
 * does not keep the saved value of an array formula with a function that it does not know.
 */
export function spreadsArrays(
  ast: Ast,
  givesTable: (call: Ast) => boolean,
  areaAllowed = false,
): boolean {
  if (isArea(ast)) return !areaAllowed;
  if (ast.type === "FUNCALL") {
    return ast.args.some((arg, index) =>
      spreadsArrays(arg, givesTable, takesArea(ast.value, index)),
    );
  }
  // The answer of a PA function may be a table, and so is what is calculated with it.
  const operand = (part: Ast): boolean =>
    spreadsArrays(part, givesTable) ||
    (areaAllowed &&
      part.type === "FUNCALL" &&
      part.value.toUpperCase().startsWith("PA.") &&
      givesTable(part));
  if (ast.type === "BIN_OPERATION") return termsOf(ast).some(operand);
  // A1# is the whole spilled area of A1.
  if (ast.type === "UNARY_OPERATION")
    return ast.value === "#" ? !areaAllowed : operand(ast.operand);
  return false;
}
