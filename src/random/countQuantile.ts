import { exp } from "./exp";
import { ln } from "./ln";
import { normalQuantile } from "./normalQuantile";

/** Above it the sum from 0 takes long, and the expansion is never more than one off. */
const MOST_SUMMED = 150;
/** More than ten deviations above a mean of 150 where the variance is six times as large. */
const MOST = 1_000;
const reciprocals = Float64Array.from({ length: MOST + 1 }, (_, n) => 1 / n);
/** A sum that is exactly u may come out a digit below; draws lie 2e-10 apart. */
const ROUNDING = 1e-12;

/** Cornish and Fisher's expansion to the second order in the skewness, rounded: for many persons. */
function expanded(u: number, mean: number, fano: number): number {
  const z = normalQuantile(u);
  const deviation = Math.sqrt(mean * fano);
  // A negative binomial has the skewness (2F − 1)/√(mean F) and the excess kurtosis (6F(F − 1) + 1)/(mean F).
  const skewness = (2 * fano - 1) / deviation;
  const kurtosis = (6 * fano * (fano - 1) + 1) / (mean * fano);
  const squared = z * z;
  const bent =
    z +
    ((squared - 1) * skewness) / 6 +
    ((squared - 3) * z * kurtosis) / 24 -
    ((2 * squared - 5) * z * skewness * skewness) / 36;
  return Math.max(0, Math.ceil(mean + deviation * bent - 0.5));
}

/**
 * The number that a count is at most with the probability u, by inversion, one uniform a count: a negative
 * binomial with a mean and a Fano factor (variance over mean), or a Poisson where that is 1. Up to a mean
 * of 150 the probabilities are summed from 0; above it Cornish and Fisher's expansion is rounded.
 *
 * Source: N. L. Johnson, A. W. Kemp and S. Kotz, Univariate Discrete Distributions, 2005, 5.1 and 1.2.15.
 */
export function countQuantile(u: number, mean: number, fano: number, lnFano = ln(fano)): number {
  if (!(mean > 0)) return 0;
  if (mean > MOST_SUMMED) return expanded(u, mean, fano);
  const poisson = !(fano > 1);
  const shape = poisson ? 0 : mean / (fano - 1);
  let probability = exp(poisson ? -mean : -shape * lnFano);
  const share = poisson ? 0 : 1 - 1 / fano;
  const over = poisson ? mean : (shape - 1) * share;
  let sum = probability;
  let count = 0;
  const reached = u - ROUNDING;
  while (sum < reached && count < MOST) {
    count += 1;
    probability *= share + over * (reciprocals[count] as number);
    sum += probability;
  }
  return count;
}
