/**
 * The rule for a sigma that has too few pairs to be estimated:
 * - `mack`: σ² = min(σ⁴ before / σ² before that, both) (Mack 1993).
 * - `loglinear`: log σ as a straight line over the delays that have one, drawn on.
 */
export type SigmaRule = "mack" | "loglinear";

type Sigmas = readonly (number | null)[];

function mackRule(sigmas: Sigmas): (number | null)[] {
  const filled = [...sigmas];
  for (const [k, sigma] of filled.entries()) {
    if (sigma !== null) continue;
    const one = filled[k - 1] ?? null;
    const two = filled[k - 2] ?? null;
    if (one === null) continue;
    if (two === null) filled[k] = one;
    else filled[k] = two === 0 ? 0 : Math.min((one * one) / two, one, two);
  }
  return filled;
}

function loglinearRule(sigmas: Sigmas): (number | null)[] {
  const points = sigmas.flatMap((sigma, k) =>
    sigma !== null && sigma > 0 ? [{ k, log: Math.log(sigma) }] : [],
  );
  if (points.length < 2) return [...sigmas];
  const meanK = points.reduce((sum, point) => sum + point.k, 0) / points.length;
  const meanLog = points.reduce((sum, point) => sum + point.log, 0) / points.length;
  const covariance = points.reduce((sum, { k, log }) => sum + (k - meanK) * (log - meanLog), 0);
  const slope = covariance / points.reduce((sum, { k }) => sum + (k - meanK) ** 2, 0);
  return sigmas.map((sigma, k) => sigma ?? Math.exp(meanLog + slope * (k - meanK)));
}

/** The sigmas with those that were not estimated (null) by the rule; null where the rule has nothing. */
export function lastSigma(sigmas: Sigmas, rule: SigmaRule): (number | null)[] {
  return rule === "mack" ? mackRule(sigmas) : loglinearRule(sigmas);
}
