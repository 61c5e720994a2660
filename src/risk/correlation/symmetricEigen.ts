export interface Eigen {
  readonly values: readonly number[];
  /** Columns, one a value. */
  readonly vectors: readonly (readonly number[])[];
}

const MOST_SWEEPS = 60;
const NOTHING = 1e-300;

/** Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations (G. H. Golub and C. F. Van Loan, 8.5). */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: n }, (__, j) => Number(i === j)));
  const at = (m: readonly Float64Array[], i: number, j: number): number =>
    (m[i] as Float64Array)[j] as number;
  const set = (m: readonly Float64Array[], i: number, j: number, value: number): void => {
    (m[i] as Float64Array)[j] = value;
  };
  const turn = (
    m: readonly Float64Array[],
    i: number,
    p: number,
    q: number,
    c: number,
    s: number,
  ) => {
    const x = at(m, i, p);
    const y = at(m, i, q);
    set(m, i, p, c * x - s * y);
    set(m, i, q, s * x + c * y);
  };
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let moved = false;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        const off = at(a, p, q);
        if (Math.abs(off) <= 1e-17 * (Math.abs(at(a, p, p)) + Math.abs(at(a, q, q))) + NOTHING)
          continue;
        moved = true;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < n; i += 1) turn(a, i, p, q, c, s);
        for (let j = 0; j < n; j += 1) {
          const x = at(a, p, j);
          const y = at(a, q, j);
          set(a, p, j, c * x - s * y);
          set(a, q, j, s * x + c * y);
        }
        for (let i = 0; i < n; i += 1) turn(v, i, p, q, c, s);
      }
    }
    if (!moved) break;
  }
  return {
    values: a.map((row, i) => row[i] as number),
    vectors: a.map((_, j) => v.map((row) => row[j] as number)),
  };
}
