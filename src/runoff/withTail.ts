import { ModelError } from "../modelError";
import type { DevelopmentFactor } from "./developmentFactors";
import { lastSigma, type SigmaRule } from "./lastSigma";
import type { Triangle } from "./triangle";

/** `loglinear`: from the factors themselves, see {@link loglinearTail}. */
export type Tail = number | "loglinear";

/** Periods that the tail is drawn on; what is beyond adds nothing that shows. */
const TAIL_PERIODS = 100;
const LARGEST_TAIL = 10;

/**
 * The factor after the last delay: log(f − 1) as a straight line over the delays where f > 1, drawn on
 * 100 periods and multiplied together. 1 where fewer than two factors are above 1 or the line rises.
 */
function loglinearTail(factors: readonly DevelopmentFactor[]): number {
  const points = factors.flatMap(({ column, factor }) =>
    factor > 1 ? [{ k: column, log: Math.log(factor - 1) }] : [],
  );
  if (points.length < 2) return 1;
  const meanK = points.reduce((sum, { k }) => sum + k, 0) / points.length;
  const meanLog = points.reduce((sum, { log }) => sum + log, 0) / points.length;
  const slope =
    points.reduce((sum, { k, log }) => sum + (k - meanK) * (log - meanLog), 0) /
    points.reduce((sum, { k }) => sum + (k - meanK) ** 2, 0);
  if (slope >= 0) return 1;
  let tail = 1;
  for (let step = 0; step < TAIL_PERIODS; step += 1) {
    tail *= 1 + Math.exp(meanLog + slope * (factors.length + step - meanK));
  }
  return tail;
}

/**
 * The factors with one more for the time after the last delay. Its sigma follows from the others by the
 * same rule as the last sigma, as if the tail were one more period; its volume is the last column's sum.
 *
 * @throws ModelError `invalid`: a tail that is not a number above 0 and at most 10.
 */
export function withTail(
  triangle: Triangle,
  factors: readonly DevelopmentFactor[],
  tail: Tail,
  rule: SigmaRule,
): readonly DevelopmentFactor[] {
  const factor = tail === "loglinear" ? loglinearTail(factors) : tail;
  if (!(factor > 0 && factor <= LARGEST_TAIL)) {
    throw new ModelError(
      "invalid",
      `Svansfaktorn är ${factor} men ska vara större än 0 och högst ${LARGEST_TAIL}. ` +
        `1 betyder att inget kommer efter den sista kolumnen.`,
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
