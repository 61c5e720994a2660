import { chiSquareTail } from "./chiSquareTail";
import { ln } from "./ln";
import { exp } from "./exp";
import { normalDistribution } from "./normalDistribution";
import { QuantileTable } from "./quantileTable";
import { rootOf } from "./rootOf";

const tables = new Map<number, QuantileTable>();

/** Beyond it the lower tail is smaller than the digits of 1 minus it, and its first term is all of it. */
const SMALL = 1e-7;

/** ln of the χ² value: nearly a straight line over the normal deviation (Wilson and Hilferty 1931). */
function logarithmAt(deviation: number, freedom: number): number {
  const below = normalDistribution(deviation);
  if (below < SMALL) {
    // P(χ² < x) = (x/2)^(ν/2) / Γ(ν/2 + 1) (1 + O(x)).
    let gamma = freedom % 2 === 1 ? 0.886226925452758 : 1;
    for (let n = freedom % 2 === 1 ? 3 : 4; n <= freedom; n += 2) gamma *= n / 2;
    return ln(2) + (2 / freedom) * ln(below * gamma);
  }
  const above = normalDistribution(-deviation);
  // The tail falls, so its negative rises.
  return rootOf((log) => -chiSquareTail(exp(log), freedom), -above, -40, 8);
}

/** The logarithm of χ² with a whole number of degrees of freedom, 1–60; made once. */
export function chiSquareTable(freedom: number): QuantileTable {
  const known = tables.get(freedom);
  if (known !== undefined) return known;
  const made = new QuantileTable((deviation) => logarithmAt(deviation, freedom));
  tables.set(freedom, made);
  return made;
}
