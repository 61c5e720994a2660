import { Decimal } from "../exact/decimal";
import { costParts, type TotalCostInput } from "./costParts";

/** The municipality's cost of personlig assistans in a period, kr: the sum of its parts. */
export function totalCost(input: TotalCostInput): Decimal {
  return costParts(input).reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
}
