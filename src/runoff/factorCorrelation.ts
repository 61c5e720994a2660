import type { TestStatistic } from "./testStatistic";
import type { Triangle } from "./triangle";

/** Half of a normal distribution lies within ± 0.67 standard deviations. */
const HALF = 0.67;

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}

/** Spearman's rank correlation of the factors of two following delays, over the rows with both. */
function rankCorrelation(triangle: Triangle, k: number): { t: number; n: number } {
  const pairs = triangle.rows.flatMap((row) => {
    const [a, b, c] = row.slice(k - 1, k + 2);
    return a === undefined || b === undefined || c === undefined || a <= 0 || b <= 0
      ? []
      : [{ before: b / a, after: c / b }];
  });
  const n = pairs.length;
  const first = ranks(pairs.map(({ before }) => before));
  const second = ranks(pairs.map(({ after }) => after));
  const squares = first.reduce((sum, rank, i) => sum + (rank - (second[i] ?? 0)) ** 2, 0);
  return { t: 1 - (6 * squares) / (n * n * n - n), n };
}

/**
 * Mack's test of correlation between the factors of following delays (Mack 1994, appendix G): the mean
 * of the rank correlations, weighted by rows less one. The bounds hold half of what chance gives, narrow
 * on purpose: chain ladder assumes that there is none.
 */
export function factorCorrelation(triangle: Triangle): TestStatistic {
  let sum = 0;
  let weights = 0;
  for (let k = 1; k + 1 < triangle.delays; k += 1) {
    const { t, n } = rankCorrelation(triangle, k);
    if (n < 2) continue;
    sum += (n - 1) * t;
    weights += n - 1;
  }
  // Each correlation has the variance 1/(n − 1), so the weighted mean has 1/Σ(n − 1).
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
