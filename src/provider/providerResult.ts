import { Decimal } from "../exact/decimal";
import { coalitionOf } from "./coalition";
import { costTerms } from "./costTerms";
import { drivers } from "./driver";
import type { ProviderInputs } from "./providerInputs";
import { revenue } from "./revenue";

export interface ProviderResult {
  /** Hours that are paid for: active hours and a quarter of the jour hours. */
  readonly hours: Decimal;
  readonly revenue: Decimal;
  readonly cost: Decimal;
  /** Revenue − cost, before kommunbidrag; negative = deficit. */
  readonly result: Decimal;
  /** With kommunbidrag: the deviation from budget. */
  readonly resultAfterGrant: Decimal;
  /** Kommunbidrag that gives zero; 0 where there is a surplus. */
  readonly grantNeeded: Decimal;
}

/** kr with this many decimals are the model's full precision: what 40 digits hold with room for a sum. */
export const FULL_PRECISION = 20;

/** Revenue, cost and result of the own provider in the period, kr (docs/egen-regi.md). */
export function providerResult(inputs: ProviderInputs): ProviderResult {
  const income = revenue(inputs);
  const on = coalitionOf(drivers.map(({ id }) => id).filter((id) => !inputs.off.has(id)));
  const cost = costTerms(inputs, income)
    .reduce((sum, term) => sum.plus(term.cost(on)), new Decimal(0))
    .toDecimalPlaces(FULL_PRECISION);
  const kronor = income.kronor.toDecimalPlaces(FULL_PRECISION);
  const result = kronor.minus(cost);
  return {
    hours: income.hours,
    revenue: kronor,
    cost,
    result,
    resultAfterGrant: result.plus(inputs.values.grant),
    grantNeeded: Decimal.max(0, result.neg()),
  };
}
