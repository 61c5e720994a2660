import type { Scaled } from "./scaled";
import type { SumOfProducts } from "./sumOfProducts";
import { over, plus, times, type Twofold } from "./twofold";
import { twofoldDecimal } from "./twofoldDecimal";

/** Above the error of all operations together, relative to the sum of the terms' sizes (each is below 2^−102). */
const ERROR = 2 ** -97;
const DAYS_OF_A_WEEK = 7;

function product({ integer, places }: Scaled, x: Twofold, y: Twofold): Twofold {
  return over(times(times({ high: integer, low: 0 }, x), y), 10 ** places);
}

/**
 * The sum of nearestSum in pairs of doubles, for figures of many digits, such as a column computed by
 * division. The answer is given only where it is certain: where all that lies within the error of
 * the pair rounds to the same double.
 */
export const twofoldSum: SumOfProducts = (a, x, y, b, z, w, c, d) => {
  const xx = twofoldDecimal(x);
  const yy = twofoldDecimal(y);
  const zz = twofoldDecimal(z);
  const ww = twofoldDecimal(w);
  const third = twofoldDecimal(c);
  const fourth = twofoldDecimal(d);
  if (!xx || !yy || !zz || !ww || !third || !fourth) return undefined;
  const first = over(product(a, xx, yy), DAYS_OF_A_WEEK);
  const second = product(b, zz, ww);
  const { high, low } = plus(plus(first, second), plus(third, fourth));
  const sizes =
    Math.abs(first.high) + Math.abs(second.high) + Math.abs(third.high) + Math.abs(fourth.high);
  const error = sizes * ERROR;
  return high + (low + error) === high && high + (low - error) === high ? high : undefined;
};
