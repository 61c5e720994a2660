import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { UniformStream } from "./uniformStream";

/** The next 32 bits of a seed: splitmix32, a counter and the finaliser of MurmurHash3 (A. Appleby, public domain). */
function mixed(counter: number): number {
  let bits = counter | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return bits ^ (bits >>> 16);
}

/** An odd number near 2³² divided by the golden ratio: counters far apart in every bit. */
const STEP = 0x9e37_79b9;

/**
 * So many streams of a seed, a whole number: xoroshiro128+ (D. Blackman and S. Vigna 2018), the second and later
 * begun 2⁶⁴ numbers after the one before, so that they never meet. The same seed gives the same numbers on
 * every machine, and stream n is the same whatever the number of streams. The seed is mixed into all four
 * words of the state: filled with the seed as it is, small seeds begin with numbers near 0 or 1.
 */
export function seededStreams(seed: number, count: number): readonly UniformStream[] {
  const state = [1, 2, 3, 4].map((word) => mixed(Math.imul(seed, 4) + Math.imul(word, STEP)));
  const generator = xoroshiro128plusFromState(state);
  return Array.from({ length: count }, () => {
    const own = generator.clone();
    generator.jump();
    return new UniformStream(own);
  });
}
