import { atOnce } from "../../steps/atOnce";
import { Decimal } from "../../exact/decimal";
import { roundedParts } from "../../exact/roundedParts";
import { FULL_PRECISION } from "../../provider/providerResult";
import { driversOf } from "../drivers/drivers";
import { monthGrid } from "../months/monthGrid";
import { partMonths } from "../terms/partMonths";
import { parts } from "../results/part";
import type { ResolvedBase } from "../base/resolvedBase";
import type { ResolvedChange } from "../changes/resolvedChange";
import { sumOf } from "../results/sumOf";
import { termFactors } from "../terms/termMonths";
import { terms } from "../terms/terms";
import { byChange, byYear } from "./byChange";
import { byFactor } from "./byFactor";
import { inContentOrder } from "./inContentOrder";
import { mergeChanges } from "./mergeChanges";
import { changesWith, type Merged, type Player } from "./player";
import { trackStates } from "./trackStates";

/** What one change adds to the cost, kr in whole öre. */
export interface ExplainedChange extends Player {
  readonly byYear: readonly Decimal[];
  readonly total: Decimal;
}

export interface Explanation {
  readonly years: readonly number[];
  readonly changes: readonly ExplainedChange[];
  /** The second scenario's cost less the first's, both in whole öre: exactly the sum of the changes. */
  readonly byYear: readonly Decimal[];
  readonly total: Decimal;
  /** `shapley`: over all changes. `owen`: over the factors first, because there are many changes. */
  readonly method: "shapley" | "owen";
}

/** More changes than these in one term of the cost are explained factor by factor. */
const MOST_IN_SHAPLEY = 8;

const ORE = 2;
const ZERO = new Decimal(0);

/** Totals by year in whole öre. */
function totalsInOre(
  base: ResolvedBase,
  merged: Merged,
  all: boolean,
  lastYear: number,
): Decimal[] {
  const on = new Set(all ? merged.players.keys() : []);
  const drivers = driversOf(base, monthGrid(base.year, lastYear), changesWith(merged, on));
  const months = partMonths(drivers).months.map((amounts) =>
    sumOf(parts.map(({ id }) => amounts[id])),
  );
  return byYear(months).map((total) => total.toDecimalPlaces(ORE));
}

/** {@link explainDifference} a little at a time: it yields where something else may be done in between. */
export function* explainInSteps(
  base: ResolvedBase,
  before: readonly ResolvedChange[],
  after: readonly ResolvedChange[],
  lastYear: number,
): Generator<undefined, Explanation> {
  const grid = monthGrid(base.year, lastYear);
  const merged = mergeChanges(before, after);
  const states = trackStates(base, grid, merged);
  const years = Array.from({ length: lastYear - base.year }, (_, i) => grid.firstYear + i);
  const raw = merged.players.map(() => years.map(() => ZERO));
  let method: Explanation["method"] = "shapley";
  for (const term of terms) {
    const players = [...new Set(term.tracks.flatMap((id) => states.playersOf(id)))];
    if (players.length === 0) continue;
    const game = {
      tracks: term.tracks,
      factors: termFactors(term, grid.months),
      months: grid.months,
    };
    const few = players.length <= MOST_IN_SHAPLEY;
    if (!few) method = "owen";
    const shares = yield* (few ? byChange : byFactor)(game, players, states);
    for (const [place, player] of players.entries()) {
      const own = raw[player];
      shares[place]?.forEach((part, year) => {
        if (own) own[year] = (own[year] ?? ZERO).plus(part.div(term.divisor));
      });
    }
  }
  const first = totalsInOre(base, merged, false, lastYear);
  yield;
  const differences = totalsInOre(base, merged, true, lastYear).map((total, year) =>
    total.minus(first[year] ?? ZERO),
  );
  // The last öre goes to the first of equals: in an order that does not follow from the stacking.
  const order = inContentOrder([...merged.players.keys()], merged.players);
  const rounded = differences.map((difference, year) =>
    roundedParts(
      order.map((player) => (raw[player]?.[year] ?? ZERO).toDecimalPlaces(FULL_PRECISION)),
      difference,
      ORE,
    ),
  );
  const changes = merged.players.map((player, place): ExplainedChange => {
    const own = rounded.map((ofYear) => ofYear[order.indexOf(place)] ?? ZERO);
    return { ...player, byYear: own, total: sumOf(own) };
  });
  return { years, changes, byYear: differences, total: sumOf(differences), method };
}

/**
 * Why one scenario costs more than another, change by change and year by year (docs/prognos.md): parts that
 * sum to the difference in every year to the öre, and that do not depend on the order of the changes.
 */
export function explainDifference(...request: Parameters<typeof explainInSteps>): Explanation {
  return atOnce(explainInSteps(...request));
}
