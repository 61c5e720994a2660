import { Decimal } from "../exact/decimal";
import { costParts, type TotalCostInput } from "./costParts";

/** The municipality's cost of personlig assistans in a period, kr: the sum of its parts, rounded once. */
export function totalCost(input: TotalCostInput): Decimal {
  return Decimal.sum(...costParts(input).map(({ amount }) => amount));
}
