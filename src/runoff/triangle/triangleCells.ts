import { startOf } from "./startOf";
import type { Triangle } from "./triangle";
import { withoutNoise } from "./withoutNoise";

export interface TriangleCells {
  /** null: not observed. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Amounts by column, and not what they sum to. */
  readonly incremental: boolean;
}

/**
 * The triangle as it was given, the inverse of `triangleFrom`: amounts by column where something came before
 * its first cells, and cumulative else.
 */
export function triangleCells(triangle: Triangle): TriangleCells {
  const { rows, before } = triangle;
  const incremental = before?.some((amount) => amount !== 0) === true;
  const values = rows.map((row, i) => {
    const start = startOf(triangle, i);
    // A cumulative row is known one delay before its first change.
    if (!incremental) return row.map((value, k) => (k < start - 1 ? null : value));
    return row.map((value, k) =>
      k < start ? null : withoutNoise(value - (k === 0 ? 0 : (row[k - 1] as number))),
    );
  });
  return { values, incremental };
}
