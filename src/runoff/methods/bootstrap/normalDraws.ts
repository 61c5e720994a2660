import type { Uniform } from "./seededUniform";

/** A standard normal draw by Marsaglia's polar method; the second of each pair is kept. */
export function normalDraws(uniform: Uniform): () => number {
  let kept = Number.NaN;
  return () => {
    if (!Number.isNaN(kept)) {
      const spare = kept;
      kept = Number.NaN;
      return spare;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      kept = y * scale;
      return x * scale;
    }
  };
}
