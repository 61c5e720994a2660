import { exp } from "./exp";

const FURTHEST = 37;
const SERIES_TO = 7.07106781186547;

/**
 * The probability that a standard normal variable is at most x; fifteen digits, in the lower tail too.
 *
 * Source: G. West, Better approximations to cumulative normal functions, Wilmott Magazine 2005, s. 70-76
 * (after J. F. Hart, Computer Approximations, 1968).
 */
export function normalDistribution(x: number): number {
  const size = Math.abs(x);
  const tail = size > FURTHEST ? 0 : lowerTail(size);
  return x > 0 ? 1 - tail : tail;
}

function lowerTail(x: number): number {
  const density = exp((-x * x) / 2);
  if (x >= SERIES_TO) {
    return density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
  }
  const over =
    (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x +
      33.912866078383) *
      x +
      112.079291497871) *
      x +
      221.213596169931) *
      x +
    220.206867912376;
  const under =
    ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x +
      86.7807322029461) *
      x +
      296.564248779674) *
      x +
      637.333633378831) *
      x +
      793.826512519948) *
      x +
    440.413735824752;
  return (density * over) / under;
}
