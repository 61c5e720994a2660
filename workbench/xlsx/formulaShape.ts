import type { Ast } from "../engine/ast";
import type { CompiledFormula } from "../engine/spreadsheetTypes";
import { mayFillCells } from "./mayFillCells";
import { notInExcel } from "./notInExcel";
import { spreadsArrays } from "./spreadsArrays";
import { writableFormula } from "./writableFormula";

/** What saving needs to know of a formula, alike for all that differ in their cells and values alone. */
export interface FormulaShape {
  /** Undefined where it must not be saved as a formula. */
  readonly ast: Ast | undefined;
  /** The function that Excel has not. */
  readonly missing: string | undefined;
  readonly mayFill: boolean;
  /** It calculates cell by cell over an area; undefined where that depends on what its PA functions answer. */
  readonly spreads: boolean | undefined;
}

function spreads(ast: Ast): boolean | undefined {
  if (spreadsArrays(ast, () => false)) return true;
  return spreadsArrays(ast, () => true) ? undefined : false;
}

/** The shapes of a workbook's formulas, each looked into once. */
export class FormulaShapes {
  private readonly known = new Map<string, FormulaShape>();

  of(formula: CompiledFormula | undefined, source: string): FormulaShape {
    // Areas and single cells are told apart: what is done cell by cell is saved otherwise.
    const areas = source.includes(":") ? source.replace(/[^:(),]+/g, "") : "";
    const key = `${formula?.normalizedFormula ?? source} ${areas}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const ast = writableFormula(source);
    const shape = {
      ast,
      missing: ast && notInExcel(ast),
      mayFill: ast !== undefined && mayFillCells(ast),
      spreads: ast !== undefined && spreads(ast),
    };
    this.known.set(key, shape);
    return shape;
  }
}
