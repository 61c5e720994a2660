import { startOf } from "../triangle/startOf";
import type { Triangle } from "../triangle/triangle";
import { withoutNoise } from "../triangle/withoutNoise";

export interface RevisedCells {
  /** Cells that both triangles have. */
  readonly shared: number;
  /** Those that differ: the older triangle's amount and the later one's. */
  readonly revised: readonly {
    readonly origin: string;
    readonly delay: number;
    readonly before: number;
    readonly now: number;
  }[];
}

/** What a later triangle says otherwise of what the earlier one had already seen. */
export function revisedCells(earlier: Triangle, later: Triangle): RevisedCells {
  // Rows whose first invoices are not in the data are sums from where they begin: not the same cells.
  const whole = later.origins.flatMap((origin, i) =>
    startOf(later, i) > 0 ? [] : [[origin, later.rows[i]] as const],
  );
  const rowOf = new Map(whole);
  const pairs = earlier.rows.flatMap((row, i) => {
    if (startOf(earlier, i) > 0) return [];
    const origin = earlier.origins[i] ?? "";
    return row.flatMap((before, k) => {
      const delay = earlier.firstDelay + k;
      const place = delay - later.firstDelay;
      const now = place < 0 ? rowOf.get(origin) && 0 : rowOf.get(origin)?.[place];
      return now === undefined ? [] : [{ origin, delay, before, now }];
    });
  });
  return {
    shared: pairs.length,
    revised: pairs.filter(({ before, now }) => withoutNoise(before) !== withoutNoise(now)),
  };
}
