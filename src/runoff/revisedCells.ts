import type { Triangle } from "./triangle";
import { withoutNoise } from "./withoutNoise";

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
  const rowOf = new Map(later.origins.map((origin, i) => [origin, later.rows[i]]));
  const pairs = earlier.rows.flatMap((row, i) => {
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
