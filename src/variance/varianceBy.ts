import { Decimal } from "../exact/decimal";
import type { Comparison, VarianceCell } from "./comparison";
import { type Variance, variance } from "./variance";

export interface VarianceOf {
  /** The period or the group; undefined: known items that belong to none. */
  readonly key: string | undefined;
  readonly variance: Variance;
}

const ZERO = new Decimal(0);

/** Known items alone still need a cell: one in which nothing happened. */
function atLeastOne(
  { cells, factors }: Comparison,
  found: readonly VarianceCell[],
): readonly VarianceCell[] {
  if (found.length > 0) return found;
  const nothing = factors.map(() => ZERO);
  const total = cells.some((cell) => cell.outturnTotal !== undefined) ? ZERO : undefined;
  return [{ budget: nothing, outturn: nothing, budgetTotal: total, outturnTotal: total }];
}

/**
 * The same comparison by period or by group, in the order they stand. The deviations sum to
 * that of the whole, and the posts of the same id too but for the last of their fifteen decimals. Known
 * items without the key come last, on their own.
 */
export function varianceBy(comparison: Comparison, by: "period" | "group"): readonly VarianceOf[] {
  const { cells } = comparison;
  // A known item is told by its place in the whole, whichever others it stands with here.
  const known = (comparison.known ?? []).map((item, place) => ({ place, ...item }));
  const keys = [...new Set([...cells, ...known].map((each) => each[by]))].filter(
    (key) => key !== undefined,
  );
  const of = (key: string | undefined): VarianceOf => {
    const own = atLeastOne(
      comparison,
      cells.filter((cell) => cell[by] === key),
    );
    const items = known.filter((item) => item[by] === key);
    return { key, variance: variance({ ...comparison, cells: own, known: items }) };
  };
  const loose = [...cells, ...known].some((each) => each[by] === undefined);
  return [...keys.map(of), ...(loose ? [of(undefined)] : [])];
}
