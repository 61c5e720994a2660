import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A uniform draw in [0, 1). */
export type Uniform = () => number;

/** Uniform draws from a seed, a whole number: the same seed gives the same draws on every machine. */
export function seededUniform(seed: number): Uniform {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
