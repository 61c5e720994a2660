import type { RiskFigures } from "../defaults/riskFigures";
import { growthSquares } from "./growthSquares";
import type { RiskHistoryYear } from "./riskHistory";
import { type ScaledVariance, scaledVariance } from "./scaledVariance";
import { yearPairs } from "./yearPairs";

/** Fewer persons than this swing no more than so many. */
const LEAST_PERSONS = 2;
/** A change of yearly averages under a Poisson flow λ has the variance 2λ/3. */
export const CHANGE_OF_AVERAGES = 2 / 3;

export interface SfbSize {
  readonly variance: ScaledVariance;
  readonly trend: number;
  /** Persons who come and end a year, of the persons. */
  readonly turnover: number;
}

/** The mean of (in + out)/persons over the years that have all three, else the country's. */
function turnoverOf(history: readonly RiskHistoryYear[], figures: RiskFigures): number {
  const shares = history.flatMap(({ sfbPersons = 0, sfbInflow, sfbOutflow }) =>
    sfbInflow === undefined || sfbOutflow === undefined || sfbPersons <= 0
      ? []
      : [(sfbInflow + sfbOutflow) / sfbPersons],
  );
  if (shares.length === 0) return figures.sfbTurnover;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** How the municipality's SFB persons have swung, against what their number alone gives. */
export function sfbSize(history: readonly RiskHistoryYear[], figures: RiskFigures): SfbSize {
  const turnover = turnoverOf(history, figures);
  const changes = yearPairs(history, ["sfbPersons"]).map(({ before, after, year }) => {
    const persons = Math.max(LEAST_PERSONS, (before.sfbPersons + after.sfbPersons) / 2);
    return {
      year,
      change: (after.sfbPersons - before.sfbPersons) / persons,
      variance: (CHANGE_OF_AVERAGES * turnover) / persons + figures.sfbShock ** 2,
    };
  });
  const { squares, trend } = growthSquares(changes, {
    kept: figures.sfbTrendKept,
    spread: figures.sfbTrendSpread,
    start: figures.sfbTrendStart,
  });
  return { variance: scaledVariance(figures.priorFreedom, squares), trend, turnover };
}
