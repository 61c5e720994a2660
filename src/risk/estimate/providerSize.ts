import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskHistoryYear } from "./riskHistory";
import { type ScaledVariance, scaledVariance } from "./scaledVariance";
import { CHANGE_OF_AVERAGES } from "./sfbSize";
import { yearPairs } from "./yearPairs";

export interface ProviderSize {
  readonly users: ScaledVariance;
  readonly result: ScaledVariance;
}

/** How the own provider's users and its result a user have swung; years without users say nothing. */
export function providerSize(
  history: readonly RiskHistoryYear[],
  figures: RiskFigures,
): ProviderSize {
  const users = yearPairs(history, ["providerPersons"]).flatMap(({ before, after }) => {
    const mean = (before.providerPersons + after.providerPersons) / 2;
    if (!(mean > 0)) return [];
    const expected =
      CHANGE_OF_AVERAGES * figures.providerTurnover * mean +
      (figures.providerUserShock * mean) ** 2;
    return [(after.providerPersons - before.providerPersons) ** 2 / expected];
  });
  const result = yearPairs(history, ["providerPersons", "outturnProvider"]).flatMap(
    ({ before, after }) => {
      if (!(before.providerPersons > 0 && after.providerPersons > 0)) return [];
      const mean = (before.providerPersons + after.providerPersons) / 2;
      const change =
        after.outturnProvider / after.providerPersons -
        before.outturnProvider / before.providerPersons;
      const expected =
        figures.providerResultShock ** 2 + (2 * figures.providerCaseSpread ** 2) / mean;
      return [(change * change) / expected];
    },
  );
  const { priorFreedom } = figures;
  return {
    users: scaledVariance(priorFreedom, users),
    result: scaledVariance(priorFreedom, result),
  };
}
