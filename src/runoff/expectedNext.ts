import { mack, type MackOptions } from "./mack";
import type { Triangle } from "./triangle";

export interface ExpectedNext {
  readonly origin: string;
  /** Invoiced so far. */
  readonly latest: number;
  /** Expected to be invoiced in the next period. */
  readonly expected: number;
  /** Standard error of that, process and parameter together; null where unknown. */
  readonly standardError: number | null;
}

/** What the next period's invoices should be, by service period, before they come. */
export function expectedNext(triangle: Triangle, options: MackOptions = {}): ExpectedNext[] {
  const { factors } = mack(triangle, options);
  return triangle.rows.flatMap((row, i) => {
    const next = factors[row.length - 1];
    const latest = row[row.length - 1] as number;
    if (next === undefined) return [];
    const { factor, sigma, standardError } = next;
    const known = sigma !== null && standardError !== null;
    return [
      {
        origin: triangle.origins[i] ?? String(i + 1),
        latest,
        expected: latest * (factor - 1),
        standardError: known
          ? Math.sqrt(Math.abs(latest) * sigma * sigma + (latest * standardError) ** 2)
          : null,
      },
    ];
  });
}
