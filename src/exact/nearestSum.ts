import { integerSum } from "./integerSum";
import type { Scaled } from "./scaled";
import { twofoldSum } from "./twofoldSum";

/**
 * The double nearest to a·x·y/7 + b·z·w + c + d, for the decimals that the numbers were written as; or
 * undefined where that takes more than two doubles can tell (then Decimal has to do it).
 */
export function nearestSum(
  a: Scaled,
  x: number,
  y: number,
  b: Scaled,
  z: number,
  w: number,
  c: number,
  d: number,
): number | undefined {
  return integerSum(a, x, y, b, z, w, c, d) ?? twofoldSum(a, x, y, b, z, w, c, d);
}
