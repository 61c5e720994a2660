import { beforeOf } from "../triangle/beforeOf";
import { developmentFactors } from "./developmentFactors";
import type { SigmaRule } from "./lastSigma";
import type { Triangle } from "../triangle/triangle";

export interface ExpectedNext {
  readonly origin: string;
  /** Invoiced so far. */
  readonly latest: number;
  /** Expected to be invoiced in the next period. */
  readonly expected: number;
  /** Standard error of that, process and parameter together; null where unknown. */
  readonly standardError: number | null;
}

/**
 * What the next period's invoices should be, by service period, before they come. A tail has no part in
 * it: what comes after the last delay comes over many periods, and nothing says how much of it is next.
 */
export function expectedNext(triangle: Triangle, rule: SigmaRule = "mack"): ExpectedNext[] {
  const factors = developmentFactors(triangle, rule);
  return triangle.rows.flatMap((row, i) => {
    const next = factors[row.length - 1];
    const latest = row[row.length - 1] as number;
    if (next === undefined) return [];
    const { factor, sigma, standardError } = next;
    const known = sigma !== null && standardError !== null;
    return [
      {
        origin: triangle.origins[i] ?? String(i + 1),
        latest: latest - beforeOf(triangle, i),
        expected: latest * (factor - 1),
        standardError: known
          ? Math.sqrt(Math.abs(latest) * sigma * sigma + (latest * standardError) ** 2)
          : null,
      },
    ];
  });
}
