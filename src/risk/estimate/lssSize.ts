import type { RiskFigures } from "../defaults/riskFigures";
import { growthSquares } from "./growthSquares";
import type { RiskHistoryYear } from "./riskHistory";
import { type ScaledVariance, scaledVariance } from "./scaledVariance";
import { CHANGE_OF_AVERAGES } from "./sfbSize";
import { yearPairs } from "./yearPairs";

/** Fewer hours and persons than these swing no more than so many. */
const LEAST_HOURS = 1500;
const LEAST_PERSONS = 1.5;

export interface LssSize {
  readonly variance: ScaledVariance;
  readonly trend: number;
}

/** How the municipality's LSS hours have swung, against what its number of cases alone gives. Zero hours are allowed. */
export function lssSize(history: readonly RiskHistoryYear[], figures: RiskFigures): LssSize {
  const cases =
    CHANGE_OF_AVERAGES * figures.lssTurnover * (1 + figures.caseSpread ** 2) +
    figures.revisionVariance;
  const changes = yearPairs(history, ["lssHours", "lssPersons"]).map(({ before, after, year }) => {
    const hours = Math.max(LEAST_HOURS, (before.lssHours + after.lssHours) / 2);
    const persons = Math.max(LEAST_PERSONS, (before.lssPersons + after.lssPersons) / 2);
    return {
      year,
      change: (after.lssHours - before.lssHours) / hours,
      variance: cases / persons + figures.lssShock ** 2,
    };
  });
  const { squares, trend } = growthSquares(changes, {
    kept: figures.lssTrendKept,
    spread: figures.lssTrendSpread,
    start: figures.lssTrendStart,
  });
  return { variance: scaledVariance(figures.priorFreedom, squares), trend };
}
