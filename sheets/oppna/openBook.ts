import { columnLetters } from "../builder/columnLetters";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { Calculations } from "./calculations";
import { type BookNow, openCell, type OpenedCell, type PaCellNow } from "./openCells";
import { ParameterPlan } from "./parameterPlan";
import { type LeftAsValue, parameterSheet } from "./parameterSheet";

export const PARAMETERS = "Öppna parametrar";
const CALCULATION = "Uträkning";

export interface OpenBook {
  readonly cells: readonly OpenedCell[];
  /** The sheet of numbers as it is with these cells as values. */
  readonly parameters: (left: readonly LeftAsValue[]) => SheetTemplate;
  /** The sheets of arithmetic. */
  readonly worked: readonly SheetTemplate[];
}

/** The cells that stand as values, as the sheet of numbers lists them; `sheet` is what their sheet is called. */
export const leftAsValues = (
  cells: readonly OpenedCell[],
  sheet = (name: string): string => name,
): readonly LeftAsValue[] =>
  cells.flatMap((each) =>
    each.why === undefined
      ? []
      : [
          {
            sheet: sheet(each.sheet),
            cell: `${columnLetters(each.column)}${each.row + 1}`,
            why: each.why,
          },
        ],
  );

/** PA cells as ordinary formulas, with the sheets that these look up. `free` gives a name that no sheet has. */
export function openBook(
  book: BookNow,
  paCells: readonly PaCellNow[],
  free: (wanted: string) => string,
): OpenBook {
  const plan = new ParameterPlan(free(PARAMETERS), book.own);
  const calculations = new Calculations(free, CALCULATION);
  const plans = { plan, calculations, areas: new Map() };
  const cells = paCells.flatMap((cell) => openCell(book, cell, plans));
  return {
    cells,
    parameters: (left) => parameterSheet(plan, left),
    worked: calculations.templates(),
  };
}
