import type { Cell } from "../../labelled/cell";
import { inBlock } from "../../labelled/inBlock";
import type { Comparison, VarianceMethod } from "../comparison";
import { filledSide } from "./filledSide";
import { namedRows } from "./namedRows";
import { readFactors } from "./readFactors";
import { readKnown } from "./readKnown";

type Rows = readonly (readonly Cell[])[];

/**
 * One product of factors (name, budget, outturn) and its known items (name, amount) as they are
 * compared.
 *
 * @throws ModelError `invalid` naming the block and the row.
 */
export function rowsComparison(rows: Rows, knownRows: Rows, method: VarianceMethod): Comparison {
  const inFactors = <T>(read: () => T): T => inBlock("Faktorerna", read);
  const { factors, cell } = inFactors(() => readFactors(namedRows(rows, { numbers: 2 })));
  const known = inBlock("De kända posterna", () => readKnown(namedRows(knownRows, { numbers: 1 })));
  const side = (of: "budget" | "outturn") => inFactors(() => filledSide(cell, of, known, factors));
  const cells = [{ ...cell, budget: side("budget"), outturn: side("outturn") }];
  return { method, factors, known, cells };
}
