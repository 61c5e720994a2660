import type { Ast } from "../engine/ast";
import { termsOf } from "../engine/termsOf";

/** Functions of Excel's that fill as many cells as their answer has. */
const DYNAMIC = new Set(
  "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS".split(
    " ",
  ),
);

/**
 * Whether a formula calls a function whose answer may be a table, as every function of an add-in. Excel
 * stores such a formula as one that fills cells, also where its answer is a single value: as an ordinary
 * formula it is opened as =@PA.X(…), which cuts a table to its first cell.
 */
export function mayFillCells(ast: Ast): boolean {
  if (ast.type === "BIN_OPERATION") return termsOf(ast).some(mayFillCells);
  if (ast.type === "UNARY_OPERATION") return mayFillCells(ast.operand);
  if (ast.type !== "FUNCALL") return false;
  const name = ast.value.toUpperCase();
  return name.startsWith("PA.") || DYNAMIC.has(name) || ast.args.some(mayFillCells);
}
