import { startOf } from "../triangle/startOf";
import type { TestStatistic } from "./testStatistic";
import type { Triangle } from "../triangle/triangle";

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}

/** +1 above the column's median factor, −1 below, 0 on it, by diagonal. */
function signs(triangle: Triangle): Map<number, number[]> {
  const byDiagonal = new Map<number, number[]>();
  for (let k = 0; k + 1 < triangle.delays; k += 1) {
    const factors = triangle.rows.flatMap((row, i) => {
      const now = row[k];
      const next = row[k + 1];
      const seen = now !== undefined && next !== undefined && k + 1 >= startOf(triangle, i);
      return seen && now > 0 ? [{ i, f: next / now }] : [];
    });
    const sorted = factors.map(({ f }) => f).sort((a, b) => a - b);
    const half = sorted.length / 2;
    const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
    for (const { i, f } of factors) {
      const diagonal = byDiagonal.get(i + k) ?? [];
      diagonal.push(Math.sign(f - median));
      byDiagonal.set(i + k, diagonal);
    }
  }
  return byDiagonal;
}

/**
 * Mack's test of calendar-year effects (Mack 1994, appendix H): in each diagonal the smaller of the
 * numbers of large and small factors, against what chance gives. The bounds are ± 2 standard deviations.
 */
export function calendarYearEffect(triangle: Triangle): TestStatistic {
  let statistic = 0;
  let expected = 0;
  let variance = 0;
  for (const diagonal of signs(triangle).values()) {
    const large = diagonal.filter((sign) => sign > 0).length;
    const small = diagonal.filter((sign) => sign < 0).length;
    const n = large + small;
    if (n < 2) continue;
    const middle = choose(n - 1, Math.floor((n - 1) / 2));
    const mean = n / 2 - (middle * n) / 2 ** n;
    statistic += Math.min(large, small);
    expected += mean;
    variance += (n * (n - 1)) / 4 - (middle * n * (n - 1)) / 2 ** n + mean - mean * mean;
  }
  const spread = 2 * Math.sqrt(variance);
  return { statistic, expected, variance, lower: expected - spread, upper: expected + spread };
}
