import { yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import type { OwnRates } from "../../../src/rules/ownRates";
import { sfbCost } from "../../../src/rules/sfbCost";

/** Counts below it tell of single persons, and are not shown to others. */
export const isFew = (count: Decimal | undefined, limit: number): boolean =>
  count !== undefined && count.gt(0) && count.lt(limit);

const ONE = new Decimal(1);

/**
 * How many persons a year's cost of SFB tells of to whoever divides it by the schablon, in whole persons: not all hours
 * are used. Undefined where the year's schablon is not known.
 */
export function personsByCost(
  cost: Decimal,
  year: number,
  ownRates: OwnRates | undefined,
): Decimal | undefined {
  try {
    return cost.div(sfbCost({ period: yearPeriod(year), persons: ONE, ownRates })).round();
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

export const WHY_HIDDEN =
  "Delarna visas inte: de är så få personer att kostnaden per del avslöjar antalet.";
