import { symmetricEigen } from "./symmetricEigen";

type Matrix = readonly (readonly number[])[];

const MOST_ROUNDS = 5_000;
const CLOSE = 1e-12;

/** The nearest matrix without negative eigenvalues. */
function withoutNegative(matrix: Matrix): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  return matrix.map((row, i) =>
    row.map((_, j) =>
      values.reduce((sum, value, k) => {
        const vector = vectors[k] as readonly number[];
        return value > 0 ? sum + value * (vector[i] as number) * (vector[j] as number) : sum;
      }, 0),
    ),
  );
}

const combined = (a: Matrix, b: Matrix, sign: number): number[][] =>
  a.map((row, i) => row.map((each, j) => each + sign * (b[i]?.[j] ?? 0)));

/**
 * The correlation matrix nearest to a symmetric matrix (the root of the sum of squared differences), by
 * alternating projections with Dykstra's correction.
 *
 * Source: N. J. Higham, Computing the nearest correlation matrix, IMA Journal of Numerical Analysis 22, 2002,
 * algorithm 3.3.
 */
export function nearestCorrelation(matrix: Matrix): Matrix {
  let nearest: Matrix = matrix;
  let correction: Matrix = matrix.map((row) => row.map(() => 0));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const corrected = combined(nearest, correction, -1);
    const projected = withoutNegative(corrected);
    correction = combined(projected, corrected, -1);
    const next = projected.map((row, i) => row.map((each, j) => (i === j ? 1 : each)));
    const moved = Math.max(...combined(next, nearest, -1).flat().map(Math.abs));
    nearest = next;
    if (moved < CLOSE) break;
  }
  return nearest;
}
