import { exp } from "./exp";
import { normalDistribution } from "./normalDistribution";

const ROOT_OF_TWO_OVER_PI = 0.7978845608028654;

/**
 * The probability that a χ² variable with a whole number of degrees of freedom is above x, by the finite sum
 * Q(x; ν + 2) = Q(x; ν) + (x/2)^(ν/2) e^(−x/2) / Γ(ν/2 + 1), from Q(x; 1) = 2(1 − Φ(√x)) or Q(x; 2) = e^(−x/2).
 *
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.4.4 and 26.4.5.
 */
export function chiSquareTail(x: number, freedom: number): number {
  const odd = freedom % 2 === 1;
  const half = exp(-x / 2);
  const root = Math.sqrt(x);
  let tail = odd ? 2 * normalDistribution(-root) : half;
  let term = odd ? ROOT_OF_TWO_OVER_PI * root * half : (half * x) / 2;
  for (let next = odd ? 3 : 4; next <= freedom; next += 2) {
    tail += term;
    term *= x / next;
  }
  return tail;
}
