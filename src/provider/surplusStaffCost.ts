import type { Decimal } from "../exact/decimal";
import { requireAtLeastZero } from "../rules/checks";
import { type SurplusEvent, surplusHours } from "./surplusHours";

/** Cost of staff without work, kr (docs/handbok/overtalighet.md): the surplus hours × cost per hour. */
export function surplusStaffCost(event: SurplusEvent, hourlyCost: Decimal): Decimal {
  requireAtLeastZero(hourlyCost, "Timkostnaden");
  const { hok, pan } = surplusHours(event);
  return hok.plus(pan).times(hourlyCost);
}
