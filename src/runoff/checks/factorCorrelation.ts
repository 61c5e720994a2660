import { startOf } from "../triangle/startOf";
import type { TestStatistic } from "./testStatistic";
import type { Triangle } from "../triangle/triangle";

/** Half of a normal distribution lies within ± 0.67 standard deviations. */
const HALF = 0.67;

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const found = new Map<number, number>();
  for (let at = 0, end = 0; at < sorted.length; at = end) {
    const value = sorted[at] ?? Number.NaN;
    end = at + 1;
    while (sorted[end] === value) end += 1;
    // The ranks at + 1 to end.
    found.set(value, (at + 1 + end) / 2);
  }
  return values.map((value) => found.get(value) ?? Number.NaN);
}

/**
 * Spearman's rank correlation with ties: the ordinary correlation of the ranks. undefined where one side
 * has a single value, as when nothing changes any more: nothing can go together with it.
 */
function rankCorrelation(one: readonly number[], other: readonly number[]): number | undefined {
  const middle = (one.length + 1) / 2;
  const second = ranks(other);
  let together = 0;
  let squaresOne = 0;
  let squaresOther = 0;
  for (const [i, rank] of ranks(one).entries()) {
    const a = rank - middle;
    const b = (second[i] ?? Number.NaN) - middle;
    together += a * b;
    squaresOne += a * a;
    squaresOther += b * b;
  }
  const squares = squaresOne * squaresOther;
  return squares === 0 ? undefined : together / Math.sqrt(squares);
}

/** The factors into a delay and out of it, over the rows with both. */
function factorPairs(triangle: Triangle, k: number): { before: number[]; after: number[] } {
  const before: number[] = [];
  const after: number[] = [];
  for (const [i, row] of triangle.rows.entries()) {
    if (k < startOf(triangle, i)) continue;
    const [a, b, c] = row.slice(k - 1, k + 2);
    if (a === undefined || b === undefined || c === undefined || a <= 0 || b <= 0) continue;
    before.push(b / a);
    after.push(c / b);
  }
  return { before, after };
}

/**
 * Mack's test of correlation between the factors of following delays (Mack 1994, appendix G): the mean
 * of the rank correlations, weighted by rows less one. The bounds hold half of what chance gives, narrow
 * on purpose: chain ladder assumes that there is none. Delays in which nothing changed say nothing and
 * have no weight.
 */
export function factorCorrelation(triangle: Triangle): TestStatistic {
  let sum = 0;
  let weights = 0;
  for (let k = 1; k + 1 < triangle.delays; k += 1) {
    const { before, after } = factorPairs(triangle, k);
    const correlation = rankCorrelation(before, after);
    if (correlation === undefined) continue;
    sum += (before.length - 1) * correlation;
    weights += before.length - 1;
  }
  // In any order alike likely each correlation has the variance 1/(n − 1), ties or not, so the weighted
  // mean has 1/Σ(n − 1).
  const variance = weights === 0 ? 0 : 1 / weights;
  const spread = HALF * Math.sqrt(variance);
  return {
    statistic: weights === 0 ? 0 : sum / weights,
    expected: 0,
    variance,
    lower: -spread,
    upper: spread,
  };
}
