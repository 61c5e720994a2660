/** Quantile of the standard normal distribution for 80, 90 and 95 % between the bounds. */
const WIDTHS = { 80: 1.2815515655446004, 90: 1.6448536269514722, 95: 1.959963984540054 } as const;

export type Confidence = keyof typeof WIDTHS;

/**
 * Bounds with `confidence` percent between them, from an estimate and its standard error: a lognormal
 * distribution with that mean and deviation (Mack 1993, section 4), which is never negative. Normal where
 * the estimate is 0 or negative, or its error exceeds it: a lognormal one that wide has nearly all of its
 * chance near 0 and its mean from a few enormous amounts, and its bounds would both lie below the mean.
 */
export function lognormalInterval(
  estimate: number,
  standardError: number,
  confidence: Confidence,
): readonly [lower: number, upper: number] {
  const width = WIDTHS[confidence];
  if (estimate <= 0 || standardError > estimate) {
    return [estimate - width * standardError, estimate + width * standardError];
  }
  const variance = Math.log(1 + (standardError / estimate) ** 2);
  const middle = Math.log(estimate) - variance / 2;
  const spread = width * Math.sqrt(variance);
  return [Math.exp(middle - spread), Math.exp(middle + spread)];
}
