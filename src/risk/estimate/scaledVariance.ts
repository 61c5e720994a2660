/**
 * How many times as large as its size says the municipality's variance has been: drawn as
 * (ν0 + sum)/χ²(freedom), so that little history leaves 1 and much takes over.
 */
export interface ScaledVariance {
  /** Changes that it is estimated from. */
  readonly changes: number;
  /** ν0 and the changes. */
  readonly freedom: number;
  /** ν0 and the sum of squared changes over their expected variance. */
  readonly sum: number;
}

export function scaledVariance(prior: number, squares: readonly number[]): ScaledVariance {
  return {
    changes: squares.length,
    freedom: prior + squares.length,
    sum: squares.reduce((sum, square) => sum + square, prior),
  };
}
