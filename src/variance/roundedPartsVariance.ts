import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { inUnit } from "./moneyUnit";
import { type Rounding, roundedVariance } from "./roundedVariance";
import { type PartsVariance, varianceOfParts } from "./varianceOfParts";

/**
 * All parts as they are shown: the parts' deviations sum to the rounded total, and each part's posts to
 * its deviation (largest remainder, from the total down).
 */
export function roundedPartsVariance(all: PartsVariance, rounding: Rounding): PartsVariance {
  const { unit, decimals } = rounding;
  const shown = (amount: Decimal): Decimal => inUnit(amount, unit);
  const total = shown(all.deviation).toDecimalPlaces(decimals);
  const deviations = roundedParts(
    all.parts.map(({ variance }) => shown(variance.deviation)),
    total,
    decimals,
  );
  return {
    ...varianceOfParts(
      all.parts.map(({ part, variance }, place) => ({
        part,
        variance: roundedVariance(variance, rounding, deviations[place] ?? new Decimal(0)),
      })),
    ),
    budget: shown(all.budget).toDecimalPlaces(decimals),
    outturn: shown(all.outturn).toDecimalPlaces(decimals),
  };
}
