const ROUNDING = 1e-7;

/**
 * The lower triangular root of a matrix without negative eigenvalues, or undefined where it has one. A matrix
 * that is singular, as the nearest one mostly is, has a root with a 0 in its diagonal.
 */
export function cholesky(
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const root: number[][] = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of matrix.entries()) {
    const own = root[i] as number[];
    for (let j = 0; j <= i; j += 1) {
      const other = root[j] as number[];
      let rest = row[j] as number;
      for (let k = 0; k < j; k += 1) rest -= (own[k] as number) * (other[k] as number);
      const pivot = other[j] as number;
      if (i === j) {
        if (rest < -ROUNDING) return undefined;
        own[j] = rest > ROUNDING ? Math.sqrt(rest) : 0;
      } else if (pivot > 0) {
        own[j] = rest / pivot;
      } else if (Math.abs(rest) > Math.sqrt(ROUNDING)) {
        return undefined;
      }
    }
  }
  return root;
}
