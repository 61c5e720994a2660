import { part } from "./argument";

/** Amounts are told apart at a millionth: what is nearer to a half than that is a half with noise of doubles. */
const KEPT = 6;

/**
 * An amount rounded to decimals of a krona, halves away from zero, by whole numbers all the way: 1,005 × 100 is
 * 100,49999999999999 in doubles and would be rounded down, but 1 005 000 / 10 000 is 100,5. A formula without =.
 */
export function roundedTo(amount: string, decimals: number): string {
  const [down, up] = [10 ** (KEPT - decimals), 10 ** Math.abs(decimals)];
  return `ROUND(ROUND(${part(amount)}*${10 ** KEPT},0)/${down},0)${decimals < 0 ? "*" : "/"}${up}`;
}
