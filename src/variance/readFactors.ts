import type { Decimal } from "../exact/decimal";
import type { Cell } from "../labelled/cell";
import { ModelError } from "../modelError";
import { MOST_FACTORS } from "./checkComparison";
import type { VarianceCell } from "./comparison";
import { namedRows } from "./namedRows";
import { numberIn } from "./numberIn";

export interface FactorTable {
  readonly factors: readonly string[];
  readonly cell: VarianceCell;
}

/** A row that is not a factor but the cost itself, so that what the factors miss shows as a post. */
const TOTAL = "totalt";

/**
 * The factors of a comparison: name, budget, outturn, one row a factor whose product is the cost. A row
 * named \u201dTotalt\u201d gives the cost itself, known items included.
 *
 * @throws ModelError `invalid` naming the row: no rows, more than ten factors, no name or a repeated
 * one, a value that is blank or not a number.
 */
export function readFactors(rows: readonly (readonly Cell[])[]): FactorTable {
  const read = namedRows(rows, 2, "faktorerna").map((row) => ({
    name: row.name,
    row: row.row,
    budget: numberIn(row, 0, "budget"),
    outturn: numberIn(row, 1, "utfall"),
  }));
  const total = read.find(({ name }) => name.toLowerCase() === TOTAL);
  const factors = read.filter((row) => row !== total);
  if (factors.length === 0) {
    throw new ModelError(
      "invalid",
      "Området har inga faktorer. Skriv namn, budget och utfall på var sin rad.",
    );
  }
  const tooMany = factors[MOST_FACTORS];
  if (tooMany !== undefined) {
    throw new ModelError(
      "invalid",
      `Rad ${tooMany.row} (\u201d${tooMany.name}\u201d) är faktor nummer ${MOST_FACTORS + 1}, men högst ` +
        `${MOST_FACTORS} tas emot. Slå ihop några.`,
    );
  }
  const side = (of: "budget" | "outturn"): Decimal[] => factors.map((factor) => factor[of]);
  return {
    factors: factors.map(({ name }) => name),
    cell: {
      budget: side("budget"),
      outturn: side("outturn"),
      budgetTotal: total?.budget,
      outturnTotal: total?.outturn,
    },
  };
}
