import { seededStreams } from "../../random/seededStreams";
import { varianceOf } from "./varianceOf";

/** A share of the variance, with the bounds that 90 % of the bootstrap's resamplings lie within. */
export interface Index {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SobolIndices {
  /** What the input explains by itself, and together with others. */
  readonly first: Index;
  readonly total: Index;
}

const RESAMPLINGS = 100;
const OUTSIDE = 0.05;

function indexOf(value: number, resampled: Float64Array): Index {
  resampled.sort();
  const at = (share: number): number => resampled[Math.round(share * (RESAMPLINGS - 1))] as number;
  return { value, low: at(OUTSIDE), high: at(1 - OUTSIDE) };
}

/** Resamplings between two rests. */
const AT_ONCE = 10;

/**
 * First-order and total indices of one input from three runs: all inputs of the one seed (`a`), all of another
 * (`b`), and those of the first with this input of the other (`mixed`).
 *
 * Source: A. Saltelli et al., Computer Physics Communications 181, 2010, table 2 (first order) and M. J. W.
 * Jansen, Computer Physics Communications 117, 1999 (total). Yields the share that is done.
 */
export function* sobolIndicesSteps(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  mixed: ArrayLike<number>,
): Generator<number, SobolIndices> {
  const n = a.length;
  const of = (run: ArrayLike<number>, i: number): number => run[i] as number;
  const { mean } = varianceOf(a);
  const [stream] = seededStreams(1, 1);
  const estimate = (pick: (i: number) => number): readonly [number, number] => {
    let sum = 0;
    let squares = 0;
    let first = 0;
    let total = 0;
    for (let i = 0; i < n; i += 1) {
      const place = pick(i);
      const one = of(a, place) - mean;
      const other = of(b, place) - mean;
      const between = of(mixed, place) - mean;
      sum += one + other;
      squares += one * one + other * other;
      first += other * (between - one);
      total += (one - between) ** 2;
    }
    const average = sum / (2 * n);
    const variance = squares / (2 * n) - average * average;
    return variance > 0 ? [first / n / variance, total / (2 * n) / variance] : [0, 0];
  };
  const [first, total] = estimate((i) => i);
  const firsts = new Float64Array(RESAMPLINGS);
  const totals = new Float64Array(RESAMPLINGS);
  for (let r = 0; r < RESAMPLINGS; r += 1) {
    if (r % AT_ONCE === 0) yield r / RESAMPLINGS;
    const again = estimate(() => Math.floor((stream?.next() ?? 0) * n));
    firsts[r] = again[0];
    totals[r] = again[1];
  }
  return { first: indexOf(first, firsts), total: indexOf(total, totals) };
}
