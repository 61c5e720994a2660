import { Decimal } from "../exact/decimal";

const ZERO = new Decimal(0);

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function members(inside: number): number {
  let count = 0;
  for (let rest = inside; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

function added(sums: readonly Decimal[], size: number, value: Decimal): Decimal {
  return (sums[size] ?? ZERO).plus(value);
}

/**
 * Shapley values of n players: each gets the mean of what it adds over all n! orders. The parts sum to
 * value(all) − value(nobody) and do not depend on the order of the players. `value` takes the bits of
 * the players that are in; 2^n evaluations, for a handful of players.
 */
export function shapley(players: number, value: (inside: number) => Decimal): Decimal[] {
  const all: Decimal[] = [];
  const withPlayer: Decimal[][] = Array.from({ length: players }, () => []);
  for (let inside = 0; inside < 2 ** players; inside += 1) {
    const worth = value(inside);
    if (worth.isZero()) continue;
    const size = members(inside);
    all[size] = added(all, size, worth);
    for (const [player, sums] of withPlayer.entries()) {
      if ((inside & (1 << player)) !== 0) sums[size] = added(sums, size, worth);
    }
  }
  // Of the n! orders, k!(n−k−1)! have the same k players before one: whole numbers, one division.
  const orders = (before: number): number =>
    before < 0 || before >= players ? 0 : factorial(before) * factorial(players - before - 1);
  return withPlayer.map((sums) => {
    let total = ZERO;
    for (const [size, everyone] of all.entries()) {
      const own = sums[size] ?? ZERO;
      const others = (everyone ?? ZERO).minus(own);
      total = total.plus(own.times(orders(size - 1))).minus(others.times(orders(size)));
    }
    return total.div(factorial(players));
  });
}
