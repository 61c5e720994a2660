import { Decimal } from "../../exact/decimal";
import { shapley } from "../../provider/shapley";
import type { GridMonth } from "../months/monthGrid";
import { monthlyProduct } from "../terms/termMonths";
import type { TrackId } from "../tracks/tracks";
import type { TrackStates } from "./trackStates";

const ZERO = new Decimal(0);

export interface TermGame {
  readonly tracks: readonly TrackId[];
  /** What the calendar gives, month by month. */
  readonly factors: readonly Decimal[];
  readonly months: readonly GridMonth[];
}

/** Months summed by year, in the order of the years. */
export function byYear(values: readonly Decimal[]): Decimal[] {
  const sums: Decimal[] = [];
  values.forEach((value, place) => {
    const year = Math.floor(place / 12);
    sums[year] = (sums[year] ?? ZERO).plus(value);
  });
  return sums;
}

/**
 * The Shapley value of each player in a term, by year: what it adds, as a mean over all orders in which
 * the changes can be made. 2^n products; for a handful of players. Yields between them.
 */
export function* byChange(
  game: TermGame,
  players: readonly number[],
  states: TrackStates,
): Generator<undefined, Decimal[][]> {
  const years = Math.floor(game.months.length / 12);
  const worth: Decimal[][] = [];
  for (let inside = 0; inside < 2 ** players.length; inside += 1) {
    const on = new Set(players.filter((_, bit) => (inside & (1 << bit)) !== 0));
    const values = game.tracks.map((id) => states.values(id, on));
    worth.push(byYear(monthlyProduct(game.factors, values) ?? []));
    yield;
  }
  const parts: Decimal[][] = players.map(() => []);
  for (let year = 0; year < years; year += 1) {
    const ofYear = shapley(players.length, (inside) => worth[inside]?.[year] ?? ZERO);
    ofYear.forEach((part, player) => parts[player]?.push(part));
    yield;
  }
  return parts;
}
