import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import type { DevelopmentFactor } from "./developmentFactors";
import { lastSigma, type SigmaRule } from "./lastSigma";
import type { Triangle } from "../triangle/triangle";

const LARGEST_TAIL = 10;

/**
 * The factors with one more for the time after the last delay. Its sigma follows from the others by the
 * same rule as the last sigma, as if the tail were one more period; its volume is the last column's sum.
 *
 * @throws ModelError `invalid`: a tail that is not a number above 0 and at most 10.
 */
export function withTail(
  triangle: Triangle,
  factors: readonly DevelopmentFactor[],
  factor: number,
  rule: SigmaRule,
): readonly DevelopmentFactor[] {
  if (!(factor > 0 && factor <= LARGEST_TAIL)) {
    throw new ModelError(
      "invalid",
      `Svansfaktorn är ${swedishNumber(factor)} men ska vara större än 0 och högst ${LARGEST_TAIL}. ` +
        `1 betyder att inget kommer efter den sista kolumnen.`,
      ["tail"],
    );
  }
  if (factor === 1) return factors;
  const column = triangle.delays - 1;
  const full = triangle.rows.filter((row) => row.length > column);
  const volume = full.reduce((sum, row) => sum + (row[column] as number), 0);
  const sigma = lastSigma([...factors.map((each) => each.sigma), null], rule)[factors.length];
  const usable = sigma !== undefined && sigma !== null && volume > 0;
  return [
    ...factors,
    {
      column,
      factor,
      pairs: 0,
      volume,
      sigma: sigma ?? null,
      sigmaEstimated: false,
      standardError: usable ? sigma / Math.sqrt(volume) : null,
    },
  ];
}
