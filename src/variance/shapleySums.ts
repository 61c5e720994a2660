import { Decimal } from "../exact/decimal";

const ONE = new Decimal(1);
const ZERO = new Decimal(0);

/** The orders in which n factors can change: n!. */
export function ordersOf(n: number): number {
  return n < 2 ? 1 : n * ordersOf(n - 1);
}

/**
 * The polynomial times (a + b·t): term s is the sum of the products with s factors changed. Thousands of
 * cells are calculated while the user waits, so nothing is multiplied by 1 or added to 0.
 */
function timesFactor(terms: readonly Decimal[], a: Decimal, b: Decimal): Decimal[] {
  const [only] = terms;
  if (only === ONE) return [a, b];
  return Array.from({ length: terms.length + 1 }, (_, s) => {
    const same = terms[s]?.times(a);
    const more = terms[s - 1]?.times(b);
    return same === undefined ? (more ?? ZERO) : more === undefined ? same : same.plus(more);
  });
}

/** Polynomials of the first 0, 1, … factors; all of them together are never asked for. */
function running(a: readonly Decimal[], b: readonly Decimal[]): Decimal[][] {
  const all: Decimal[][] = [[ONE]];
  a.slice(0, -1).forEach((before, i) => {
    all.push(timesFactor(all[i] ?? [ONE], before, b[i] ?? ZERO));
  });
  return all;
}

const times = (a: Decimal, b: Decimal): Decimal => (a === ONE ? b : b === ONE ? a : a.times(b));

/** The product of two polynomials. */
function multiplied(left: readonly Decimal[], right: readonly Decimal[]): Decimal[] {
  const terms: Decimal[] = [];
  left.forEach((x, p) => {
    right.forEach((y, q) => {
      const term = terms[p + q];
      terms[p + q] = term === undefined ? times(x, y) : term.plus(times(x, y));
    });
  });
  return terms;
}

/**
 * What each factor of a product adds over all n! orders in which they can go from `a` to `b`: its Shapley
 * value times n!, which many cells can sum before it is divided.
 *
 * Factor i adds (b − a) × the product of the others, and of the n! orders s!(n−1−s)! have the same s
 * others changed before it. The sum over all sets of s others is the coefficient of t^s in the product
 * of (a + b·t) over the others, so 2^n sets are never visited: about n³ multiplications.
 */
export function shapleySums(a: readonly Decimal[], b: readonly Decimal[]): Decimal[] {
  const n = a.length;
  const before = running(a, b);
  const after = running([...a].reverse(), [...b].reverse());
  const orders = Array.from({ length: n }, (_, s) => ordersOf(s) * ordersOf(n - 1 - s));
  return a.map((start, i) => {
    const step = (b[i] ?? ZERO).minus(start);
    if (step.isZero()) return ZERO;
    const others = multiplied(before[i] ?? [ONE], after[n - 1 - i] ?? [ONE]);
    const sum = others.reduce((all, term, s) => all.plus(term.times(orders[s] ?? 0)), ZERO);
    return step.times(sum);
  });
}
