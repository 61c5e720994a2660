/**
 * The continuous ranked probability score of draws against what happened, in their unit; smaller is better, and
 * for a single draw it is the distance.
 *
 * Source: T. Gneiting and A. E. Raftery, Journal of the American Statistical Association 102, 2007, (20)-(21);
 * the mean difference of sorted draws as Σ(2i − n − 1)x(i)/n².
 */
export function crps(draws: ArrayLike<number>, outcome: number): number {
  const sorted = Float64Array.from(draws).sort();
  const n = sorted.length;
  let distance = 0;
  let difference = 0;
  for (let i = 0; i < n; i += 1) {
    const value = sorted[i] as number;
    distance += Math.abs(value - outcome);
    difference += (2 * i + 1 - n) * value;
  }
  return distance / n - difference / (n * n);
}
