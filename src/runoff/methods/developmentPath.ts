import { beforeOf } from "../triangle/beforeOf";
import { carried, stepOf } from "./carried";
import type { RunOffResult } from "./runOffResult";
import { startOf } from "../triangle/startOf";
import type { Triangle } from "../triangle/triangle";

export interface PathPoint {
  /** Column of the triangle, counted from 0; one more than its last where there is a tail. */
  readonly column: number;
  /** Invoiced, or expected to be. */
  readonly amount: number;
  readonly observed: boolean;
  /** Of an expected amount; 0 for an observed one, null where it cannot be calculated. */
  readonly standardError: number | null;
}

/**
 * One service period from its first invoices to its end: what is observed, then what is expected delay
 * by delay with Mack's standard error. The last point is the result's ultimate. A period whose first
 * invoices are not in the data begins at the first delay that is.
 */
export function developmentPath(
  triangle: Triangle,
  result: RunOffResult,
  place: number,
): readonly PathPoint[] {
  const row = triangle.rows[place] ?? [];
  const origin = result.origins[place];
  const before = beforeOf(triangle, place);
  const start = startOf(triangle, place);
  const points: PathPoint[] = row.flatMap((amount, column) =>
    column < start ? [] : [{ column, amount: amount - before, observed: true, standardError: 0 }],
  );
  const ahead = result.factors.slice(row.length - 1);
  if (origin === undefined || ahead.length === 0) return points;
  const { latest, outstanding, developed } = origin;
  const chainLadder = origin.standardError !== null && result.method === "mack";
  let state = { amount: latest + before, process: 0, parameter: 0 };
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
          ? state.amount - before
          : latest + (outstanding * (share - developed)) / (1 - developed),
      observed: false,
      standardError: chainLadder && square >= 0 ? Math.sqrt(square) : null,
    });
  }
  return points;
}
