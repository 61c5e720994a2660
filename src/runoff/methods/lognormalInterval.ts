import { normalQuantile } from "../../random/normalQuantile";

/** What the pane lets one choose between. */
export type Confidence = 80 | 90 | 95;

/**
 * Bounds with `confidence` percent between them, from an estimate and its standard error: a lognormal
 * distribution with that mean and deviation (Mack 1993, section 4), which is never negative. Normal where
 * the estimate is 0 or negative, or its error exceeds it: a lognormal one that wide has nearly all of its
 * chance near 0 and its mean from a few enormous amounts, and its bounds would both lie below the mean.
 */
export function lognormalInterval(
  estimate: number,
  standardError: number,
  confidence: number,
): readonly [lower: number, upper: number] {
  const width = normalQuantile(0.5 + confidence / 200);
  if (estimate <= 0 || standardError > estimate) {
    return [estimate - width * standardError, estimate + width * standardError];
  }
  const variance = Math.log(1 + (standardError / estimate) ** 2);
  const middle = Math.log(estimate) - variance / 2;
  const spread = width * Math.sqrt(variance);
  return [Math.exp(middle - spread), Math.exp(middle + spread)];
}
