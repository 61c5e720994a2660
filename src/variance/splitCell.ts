import { Decimal } from "../exact/decimal";
import type { VarianceCell, VarianceMethod } from "./comparison";
import { productSequential } from "./productSequential";
import { shapleySums } from "./shapleySums";

/** Decimals to which amounts are kept; the posts sum to the total to the last of them. */
export const KEPT_DECIMALS = 15;

const ZERO = new Decimal(0);

export interface SplitCell {
  readonly kind: "factors" | "new" | "ended";
  /** The product of the factors or what is booked, kr; 0 on the side where the group is not. */
  readonly budget: Decimal;
  readonly outturn: Decimal;
  /**
   * What each factor adds over all the orders that the method looks at, to be divided by their number;
   * empty where the group is new or ended.
   */
  readonly sums: readonly Decimal[];
}

function product(values: readonly Decimal[] | undefined): Decimal {
  if (values === undefined) return ZERO;
  return values
    .reduce((all, value) => all.times(value), new Decimal(1))
    .toDecimalPlaces(KEPT_DECIMALS);
}

/** A cell's change split over its factors, neither divided nor rounded: that is done for all at once. */
export function splitCell(cell: VarianceCell, method: VarianceMethod): SplitCell {
  const budget = product(cell.budget);
  const outturn = product(cell.outturn);
  const { booked } = cell;
  if (!cell.budget) return { kind: "new", budget, outturn: booked ?? outturn, sums: [] };
  if (!cell.outturn) return { kind: "ended", budget: booked ?? budget, outturn, sums: [] };
  const split = method === "shapley" ? shapleySums : productSequential;
  return { kind: "factors", budget, outturn, sums: split(cell.budget, cell.outturn) };
}
