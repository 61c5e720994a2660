import { isLikeTotal } from "../../../src/labelled/isTotalName";
import { factorRows } from "../../../src/variance/input/factorRows";
import { type NamedRow, namedRows } from "../../../src/variance/input/namedRows";
import { rowsComparison } from "../../../src/variance/input/rowsComparison";
import { type Area, cellIn } from "../area";
import { NotOpen } from "../paCalls";

/** A row of PA.AVVIKELSE's ranges: the cells of its name and of its numbers. */
export interface NamedCells {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Where the factors, the cost itself and the known items stand. */
export interface VarianceSources {
  readonly factors: readonly NamedCells[];
  readonly total: NamedCells | undefined;
  readonly known: readonly NamedCells[];
}

const inArea =
  (area: Area, numbers: number) =>
  ({ row }: NamedRow): NamedCells => ({
    name: cellIn(area, row - 1, 0),
    cells: Array.from({ length: numbers }, (_, place) => cellIn(area, row - 1, place + 1)),
  });

/**
 * The rows that PA.AVVIKELSE reads now, each by its cells.
 *
 * @throws ModelError as PA.AVVIKELSE does.
 */
export function varianceSources(factors: Area, known: Area | undefined): VarianceSources {
  const { factors: own, total } = factorRows(namedRows(factors.rows, { numbers: 2 }));
  const items =
    known === undefined
      ? []
      : namedRows(known.rows, { numbers: 1 }).filter(({ name }) => !isLikeTotal(name));
  const read = rowsComparison(factors.rows, known?.rows ?? [], "shapley");
  if (read.factors.length !== own.length || (read.known ?? []).length !== items.length) {
    throw new NotOpen("Raderna i områdena går inte att peka ut.");
  }
  return {
    factors: own.map(inArea(factors, 2)),
    total: total && inArea(factors, 2)(total),
    known: known === undefined ? [] : items.map(inArea(known, 1)),
  };
}
