import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { type NameCell, placeInRange } from "../triangle/nameCell";

/** Far beyond any municipality. */
const LARGEST = 1e13;

/**
 * Expected final amounts from a column of cells: one for every period, or one a period with null where
 * the cell is blank. A column without any amount gives none.
 *
 * @throws ModelError `invalid` naming a cell that is not an amount.
 */
export function readPrior(
  rows: readonly (readonly Cell[])[],
  nameCell: NameCell = placeInRange,
): readonly (number | null)[] {
  const amounts = rows.map(([cell], row) => {
    if (isBlank(cell)) return null;
    if (typeof cell === "number" && cell >= 0 && cell <= LARGEST) return cell;
    throw new ModelError(
      "invalid",
      `Cellen ${nameCell(row, 0)} är ${quoted(cell)} men ska vara ett belopp som är 0 eller större, ` +
        `eller tom om perioden ska räknas utan. Markera bara beloppen, utan rubrik.`,
    );
  });
  return amounts.every((amount) => amount === null) ? [] : amounts;
}
