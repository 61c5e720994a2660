import { columnTotals } from "../triangle/columnTotals";
import { lastSigma, type SigmaRule } from "./lastSigma";
import { startOf } from "../triangle/startOf";
import type { Triangle } from "../triangle/triangle";

export interface DevelopmentFactor {
  /** From this column to the next, counted from 0. */
  readonly column: number;
  readonly factor: number;
  /** Rows in the factor, and their sum in the column. */
  readonly pairs: number;
  readonly volume: number;
  /** Mack's sigma; null where neither the data nor the rule gives one. */
  readonly sigma: number | null;
  /** Whether the sigma is estimated from the data and not by the rule for the last. */
  readonly sigmaEstimated: boolean;
  /** Standard error of the factor: sigma / √volume. */
  readonly standardError: number | null;
}

/**
 * Σ C (F − f)² / (n − 1) over the rows with something in the column: a row with 0 or less there has no
 * ratio of its own, but it stays in the factor.
 */
function ownSigma(triangle: Triangle, k: number, factor: number): number | null {
  let sum = 0;
  let count = 0;
  for (const [i, row] of triangle.rows.entries()) {
    if (row.length < k + 2) break;
    if (k + 1 < startOf(triangle, i)) continue;
    const now = row[k] as number;
    if (now <= 0) continue;
    const miss = (row[k + 1] as number) - factor * now;
    sum += (miss * miss) / now;
    count += 1;
  }
  return count < 2 ? null : Math.sqrt(sum / (count - 1));
}

/** Volume weighted development factors with Mack's sigma and standard error (Mack 1993). */
export function developmentFactors(triangle: Triangle, rule: SigmaRule): DevelopmentFactor[] {
  const found = Array.from({ length: triangle.delays - 1 }, (_, k) => {
    const { pairs, now, next } = columnTotals(triangle, k);
    const factor = next / now;
    return { column: k, factor, pairs, volume: now, sigma: ownSigma(triangle, k, factor) };
  });
  const sigmas = lastSigma(
    found.map(({ sigma }) => sigma),
    rule,
  );
  return found.map((each, k) => {
    const sigma = sigmas[k] ?? null;
    return {
      ...each,
      sigma,
      sigmaEstimated: each.sigma !== null,
      standardError: sigma === null ? null : sigma / Math.sqrt(each.volume),
    };
  });
}
