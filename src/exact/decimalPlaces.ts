// Looked up once, not for every figure: a page with a guarded global object makes look-ups slow.
const { abs, round } = Math;

/** Every one exact as a double. */
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, k) => 10 ** k);

/** 10^k for k from 0 to 15. */
export function powerOfTen(k: number): number {
  return POWERS[k] as number;
}

/** Fifteen digits: two different decimals of that length are never the same double. */
const LARGEST = 999_999_999_999_999;
const MOST_PLACES = 9;

/**
 * The number of decimals with which a double was written: the least k for which x is the double of an
 * integer of at most fifteen digits over 10^k, so that x stands for exactly that decimal. −1 where
 * there is none up to nine decimals.
 */
export function decimalPlaces(x: number): number {
  for (let k = 0; k <= MOST_PLACES; k += 1) {
    const power = powerOfTen(k);
    const integer = round(x * power);
    if (!(abs(integer) <= LARGEST)) return -1;
    // IEEE division rounds correctly: equal means that the decimal integer/10^k reads as x.
    if (integer / power === x) return k;
  }
  return -1;
}

/** x × 10^places as an integer, for the places that {@link decimalPlaces} gave. */
export function scaledInteger(x: number, places: number): number {
  return round(x * powerOfTen(places));
}
