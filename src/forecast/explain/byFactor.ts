import { Decimal } from "../../exact/decimal";
import { shapley } from "../../provider/shapley";
import { monthlyProduct } from "../terms/termMonths";
import type { TrackId } from "../tracks/tracks";
import { byYear, type TermGame } from "./byChange";
import type { TrackStates } from "./trackStates";

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/** More changes of one factor are taken in the order of their dates, whatever stack they lie in. */
const SHAPLEY_WITHIN = 5;

function minus(a: readonly Decimal[], b: readonly Decimal[]): Decimal[] {
  return a.map((value, place) => value.minus(b[place] ?? ZERO));
}

/** How much of a track's difference each of its players makes, month by month; they sum to it. */
function within(id: TrackId, players: readonly number[], states: TrackStates): Decimal[][] {
  if (players.length > SHAPLEY_WITHIN) {
    return players.map((_, place) =>
      minus(
        states.values(id, new Set(players.slice(0, place + 1))),
        states.values(id, new Set(players.slice(0, place))),
      ),
    );
  }
  const worth = Array.from({ length: 2 ** players.length }, (_, inside) =>
    states.values(id, new Set(players.filter((__, bit) => (inside & (1 << bit)) !== 0))),
  );
  const parts: Decimal[][] = players.map(() => []);
  worth[0]?.forEach((_, month) => {
    shapley(players.length, (inside) => worth[inside]?.[month] ?? ZERO).forEach((part, player) =>
      parts[player]?.push(part),
    );
  });
  return parts;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** What a difference in one factor is multiplied by: the others, as a mean over the orders of the factors. */
function weights(
  game: TermGame,
  others: readonly TrackId[],
  still: readonly TrackId[],
  states: TrackStates,
): Decimal[] {
  const orders = factorial(others.length + 1);
  const everyone = new Set(others.flatMap((id) => states.playersOf(id)));
  const sum = game.months.map(() => ZERO);
  for (let inside = 0; inside < 2 ** others.length; inside += 1) {
    const size = others.filter((_, bit) => (inside & (1 << bit)) !== 0).length;
    const values = others.map((id, bit) =>
      states.values(id, (inside & (1 << bit)) === 0 ? new Set() : everyone),
    );
    const fixed = still.map((id) => states.values(id, new Set()));
    const product = monthlyProduct(game.factors, [...values, ...fixed]);
    const share = new Decimal(factorial(size) * factorial(others.length - size));
    product?.forEach((value, month) => {
      sum[month] = (sum[month] ?? ZERO).plus(value.times(share));
    });
  }
  return sum.map((value) => value.times(ONE.div(orders)));
}

/**
 * For many changes: first each factor of the term as one player, then the factor's own changes within it
 * (G. Owen, Values of games with a priori unions, 1977). Exact, because a term is a product: the part of
 * a factor is its difference times a weight, month by month, and the difference is shared by its changes.
 * Yields between the factors.
 */
export function* byFactor(
  game: TermGame,
  players: readonly number[],
  states: TrackStates,
): Generator<undefined, Decimal[][]> {
  const moving = game.tracks.filter((id) => states.playersOf(id).length > 0);
  const still = game.tracks.filter((id) => !moving.includes(id));
  const parts = new Map<number, Decimal[]>();
  for (const id of moving) {
    const weight = weights(
      game,
      moving.filter((other) => other !== id),
      still,
      states,
    );
    yield;
    const own = states.inOrder(id);
    within(id, own, states).forEach((difference, place) => {
      const player = own[place];
      if (player === undefined) return;
      const part = byYear(difference.map((value, month) => value.times(weight[month] ?? ZERO)));
      const before = parts.get(player);
      parts.set(player, before?.map((value, year) => value.plus(part[year] ?? ZERO)) ?? part);
    });
    yield;
  }
  return players.map((player) => parts.get(player) ?? []);
}
