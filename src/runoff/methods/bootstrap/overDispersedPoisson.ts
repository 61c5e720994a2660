import { ModelError } from "../../../modelError";
import { developmentFactors } from "../developmentFactors";
import { startOf } from "../../triangle/startOf";
import type { Triangle } from "../../triangle/triangle";

export interface OverDispersedPoisson {
  /** Fitted increments, shaped as the triangle. */
  readonly fitted: readonly (readonly number[])[];
  /** Pearson residuals (increment − fitted) / √|fitted| of the cells with a fitted value. */
  readonly residuals: readonly number[];
  /** Cells with a fitted value, and the periods and delays that have any, less one. */
  readonly cells: number;
  readonly parameters: number;
  /** The dispersion φ: Σ residual² / (cells − parameters). */
  readonly dispersion: number;
}

/** The chain ladder backwards from the latest amount: what each cell is expected to be. */
function fittedRow(row: readonly number[], factors: readonly number[]): number[] {
  const increments = new Array<number>(row.length);
  let cumulative = row[row.length - 1] as number;
  for (let k = row.length - 1; k > 0; k -= 1) {
    const before = cumulative / (factors[k - 1] as number);
    increments[k] = cumulative - before;
    cumulative = before;
  }
  increments[0] = cumulative;
  return increments;
}

/**
 * The over-dispersed Poisson model whose estimates are the chain ladder's (Renshaw and Verrall 1998;
 * England and Verrall 2002).
 *
 * @throws ModelError `invalid` where there are no more cells than parameters.
 */
export function overDispersedPoisson(triangle: Triangle): OverDispersedPoisson {
  const factors = developmentFactors(triangle, "mack").map(({ factor }) => factor);
  const fitted = triangle.rows.map((row) => fittedRow(row, factors));
  const residuals: number[] = [];
  // What the model has to find is one a period and one a delay, less one; where nothing is expected, as
  // in late delays in which nothing changes, there is neither a cell nor anything to find.
  const periods = new Set<number>();
  const delays = new Set<number>();
  for (const [i, row] of triangle.rows.entries()) {
    for (const [k, cumulative] of row.entries()) {
      // What came before the data begin is estimated: nothing is observed to miss it by.
      if (k < startOf(triangle, i)) continue;
      const expected = fitted[i]?.[k] ?? 0;
      // Where nothing is expected the model has no spread to measure.
      if (expected === 0) continue;
      periods.add(i);
      delays.add(k);
      const increment = k === 0 ? cumulative : cumulative - (row[k - 1] as number);
      residuals.push((increment - expected) / Math.sqrt(Math.abs(expected)));
    }
  }
  const parameters = periods.size + delays.size - 1;
  const cells = residuals.length;
  if (cells <= parameters) {
    throw new ModelError(
      "invalid",
      `Triangeln har ${cells} värden och modellen ${parameters} okända, så spridningen kan inte ` +
        `skattas. Ta med fler perioder.`,
    );
  }
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  return { fitted, residuals, cells, parameters, dispersion: squares / (cells - parameters) };
}
