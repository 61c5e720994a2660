import { Decimal } from "../exact/decimal";

const ONE = new Decimal(1);
const ZERO = new Decimal(0);

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** The polynomial times (a + b·t): term s is the sum of the products with s factors changed. */
function timesFactor(terms: readonly Decimal[], a: Decimal, b: Decimal): Decimal[] {
  const product = terms.map((term) => term.times(a));
  product.push(ZERO);
  terms.forEach((term, s) => {
    product[s + 1] = (product[s + 1] ?? ZERO).plus(term.times(b));
  });
  return product;
}

/** Polynomials of the first 0, 1, … factors. */
function running(a: readonly Decimal[], b: readonly Decimal[]): Decimal[][] {
  const all: Decimal[][] = [[ONE]];
  a.forEach((before, i) => {
    all.push(timesFactor(all[i] ?? [ONE], before, b[i] ?? ZERO));
  });
  return all;
}

/**
 * Shapley values of a product whose factors go from `a` to `b`: they sum to Πb − Πa whatever the order
 * of the factors.
 *
 * Factor i adds (b − a) × the product of the others, and of the n! orders s!(n−1−s)! have the same s
 * others changed before it. The sum over all sets of s others is the coefficient of t^s in the product
 * of (a + b·t) over the others, so 2^n sets are never visited: about n³ multiplications.
 */
export function productShapley(a: readonly Decimal[], b: readonly Decimal[]): Decimal[] {
  const n = a.length;
  const before = running(a, b);
  const after = running([...a].reverse(), [...b].reverse());
  const orders = Array.from({ length: n }, (_, s) => factorial(s) * factorial(n - 1 - s));
  return a.map((start, i) => {
    const step = (b[i] ?? ZERO).minus(start);
    if (step.isZero()) return ZERO;
    let sum = ZERO;
    (before[i] ?? []).forEach((left, p) => {
      (after[n - 1 - i] ?? []).forEach((right, q) => {
        sum = sum.plus(left.times(right).times(orders[p + q] ?? 0));
      });
    });
    return step.times(sum).div(factorial(n));
  });
}
