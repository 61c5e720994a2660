/**
 * An unevaluated sum of two doubles, |low| at most half a unit in the last place of high: some 106
 * bits. T. J. Dekker, A floating-point technique for extending the available precision (1971);
 * operations and their error bounds as in M. Joldes, J.-M. Muller and V. Popescu, Tight and rigorous
 * error bounds for basic building blocks of double-word arithmetic (2017).
 */
export interface Twofold {
  readonly high: number;
  readonly low: number;
}

/** 2^27 + 1 cuts a double into halves whose products are exact. */
const SPLITTER = 134_217_729;

/** a + b where |a| ≥ |b|, exact. */
function fastSum(a: number, b: number): Twofold {
  const high = a + b;
  return { high, low: b - (high - a) };
}

/** a + b, exact. */
export function exactSum(a: number, b: number): Twofold {
  const high = a + b;
  const back = high - a;
  return { high, low: a - (high - back) + (b - back) };
}

/** a × b, exact. */
export function exactProduct(a: number, b: number): Twofold {
  const high = a * b;
  const cutA = SPLITTER * a;
  const aHigh = cutA - (cutA - a);
  const aLow = a - aHigh;
  const cutB = SPLITTER * b;
  const bHigh = cutB - (cutB - b);
  const bLow = b - bHigh;
  return { high, low: aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

/** a + b, within 3 × 2^−106 of |a| + |b|. */
export function plus(a: Twofold, b: Twofold): Twofold {
  const { high, low } = exactSum(a.high, b.high);
  const rest = exactSum(a.low, b.low);
  const sum = fastSum(high, low + rest.high);
  return fastSum(sum.high, rest.low + sum.low);
}

/** a × b, within 7 × 2^−106 of the product. */
export function times(a: Twofold, b: Twofold): Twofold {
  const { high, low } = exactProduct(a.high, b.high);
  return fastSum(high, low + (a.high * b.low + a.low * b.high));
}

/** a / b, within 4 × 2^−106 of the quotient. */
export function over(a: Twofold, b: number): Twofold {
  const first = a.high / b;
  const product = exactProduct(first, b);
  const rest = a.high - product.high - product.low + a.low;
  return fastSum(first, rest / b);
}
