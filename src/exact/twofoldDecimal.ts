import { exactProduct, exactSum, over, type Twofold } from "./twofold";

/** Below it a decimal of 17 digits needs a power of ten that is no double (10^22 is the last). */
const LEAST = 1e-5;
const LARGEST = 1e15;
/** No two decimals of so many digits read as the same double; every double has one of two more. */
const CERTAIN_DIGITS = 15;
const MOST_DIGITS = 17;

/** The nearest decimal of so many places, to 106 bits; undefined where two are equally near. */
function nearestDecimal(size: number, places: number): Twofold | undefined {
  const power = 10 ** places;
  const { high, low } = exactProduct(size, power);
  const whole = Math.round(high);
  const rest = high - whole + low;
  if (rest - Math.floor(rest) === 0.5) return undefined;
  return over(exactSum(whole, Math.round(rest)), power);
}

function negative({ high, low }: Twofold): Twofold {
  return { high: -high, low: -low };
}

/**
 * The decimal that a double was written as: the nearest of the fewest digits that reads as it, as
 * ECMAScript writes numbers (Number::toString). Found by arithmetic, because text takes ten times as
 * long. Undefined for very large and very small numbers, and where ECMAScript has to choose.
 */
export function twofoldDecimal(x: number): Twofold | undefined {
  const size = Math.abs(x);
  if (Number.isInteger(x)) return size < LARGEST ? { high: x, low: 0 } : undefined;
  if (!(size >= LEAST && size < LARGEST)) return undefined;
  const digitsBefore = Math.floor(Math.log10(size)) + 1;
  for (let digits = CERTAIN_DIGITS; digits <= MOST_DIGITS; digits += 1) {
    const nearest = nearestDecimal(size, digits - digitsBefore);
    if (nearest === undefined) return undefined;
    if (nearest.high === size) return x < 0 ? negative(nearest) : nearest;
  }
  return undefined;
}
