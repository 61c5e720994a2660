import { Decimal } from "../exact/decimal";

const ONE = new Decimal(1);

/** What each factor adds when the factors of a product go from `a` to `b` one by one, the first first. */
export function productSequential(a: readonly Decimal[], b: readonly Decimal[]): Decimal[] {
  return a.map((start, i) => {
    const changed = b.slice(0, i).reduce((product, value) => product.times(value), ONE);
    const unchanged = a.slice(i + 1).reduce((product, value) => product.times(value), ONE);
    const end = b[i] ?? start;
    return end.minus(start).times(changed).times(unchanged);
  });
}
