import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import type { VarianceCell, VarianceMethod } from "./comparison";
import { productSequential } from "./productSequential";
import { productShapley } from "./productShapley";

/** Decimals to which the parts are kept; their sum is then the total to the last of them. */
export const KEPT_DECIMALS = 15;

const ZERO = new Decimal(0);

export interface SplitCell {
  readonly kind: "factors" | "new" | "ended";
  /** The product of the factors, kr; 0 on the side where the group is not. */
  readonly budget: Decimal;
  readonly outturn: Decimal;
  /** One part a factor; empty where the group is new or ended. */
  readonly parts: readonly Decimal[];
}

function product(values: readonly Decimal[] | undefined): Decimal {
  if (values === undefined) return ZERO;
  return values
    .reduce((all, value) => all.times(value), new Decimal(1))
    .toDecimalPlaces(KEPT_DECIMALS);
}

/** A cell's change split over its factors; the parts sum to outturn − budget exactly. */
export function splitCell(cell: VarianceCell, method: VarianceMethod): SplitCell {
  const budget = product(cell.budget);
  const outturn = product(cell.outturn);
  if (cell.budget === undefined) return { kind: "new", budget, outturn, parts: [] };
  if (cell.outturn === undefined) return { kind: "ended", budget, outturn, parts: [] };
  const split = method === "shapley" ? productShapley : productSequential;
  const parts = roundedParts(
    split(cell.budget, cell.outturn),
    outturn.minus(budget),
    KEPT_DECIMALS,
  );
  return { kind: "factors", budget, outturn, parts };
}
