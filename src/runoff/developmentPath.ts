import { carried, stepOf } from "./carried";
import type { RunOffResult } from "./runOffResult";
import type { Triangle } from "./triangle";

export interface PathPoint {
  /** Column of the triangle, counted from 0; one more than its last where there is a tail. */
  readonly column: number;
  /** Invoiced, or expected to be. */
  readonly amount: number;
  readonly observed: boolean;
  /** Of an expected amount; 0 for an observed one, null where it cannot be reckoned. */
  readonly standardError: number | null;
}

/**
 * One service period from its first invoices to its end: what is observed, then what is expected delay
 * by delay with Mack's standard error. The last point is the result's ultimate.
 */
export function developmentPath(
  triangle: Triangle,
  result: RunOffResult,
  place: number,
): readonly PathPoint[] {
  const row = triangle.rows[place] ?? [];
  const origin = result.origins[place];
  const points: PathPoint[] = row.map((amount, column) => {
    return { column, amount, observed: true, standardError: 0 };
  });
  const ahead = result.factors.slice(row.length - 1);
  if (origin === undefined || ahead.length === 0) return points;
  const { latest, outstanding, developed } = origin;
  const chainLadder = origin.standardError !== null && result.method === "mack";
  let state = { amount: latest, process: 0, parameter: 0 };
  let share = developed;
  for (const factor of ahead) {
    state = carried(state, stepOf(factor));
    share *= factor.factor;
    const square = state.process + state.parameter;
    points.push({
      column: factor.column + 1,
      // The share of what remains that has come by then: for chain ladder the same as the factors.
      amount:
        developed === 1
          ? state.amount
          : latest + (outstanding * (share - developed)) / (1 - developed),
      observed: false,
      standardError: chainLadder && square >= 0 ? Math.sqrt(square) : null,
    });
  }
  return points;
}
