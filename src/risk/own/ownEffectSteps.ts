import { ModelError } from "../../modelError";
import type { CentreYear, RiskCentre } from "../centre/riskCentre";
import type { OwnEffect, OwnYearEffect } from "./ownEffect";
import type { OwnSpread } from "./ownSpread";
import { spreadQuantile } from "./spreadQuantile";

/** Where the forecast is calculated: the middle, min and max as they are meant, and near the ends. */
const PLACES = [0.005, 0.1, 0.5, 0.9, 0.995] as const;
const HALVINGS = 12;

/** The forecast with another value in the number's place, or undefined where the forecast does not take it. */
type Tried = (value: number) => RiskCentre | undefined;

/** The last value that is taken on the way from one that is to one that is not. A forecast between two rests. */
function* lastTaken(from: number, to: number, tried: Tried): Generator<void, number> {
  let taken = from;
  let not = to;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (taken + not) / 2;
    if (tried(middle) === undefined) not = middle;
    else taken = middle;
    yield;
  }
  return taken;
}

function effectOn(centre: CentreYear, place: number, runs: readonly RiskCentre[]): OwnYearEffect {
  const ratio = (part: number, own: number): number => (part === 0 ? 1 : own / part);
  const of = (run: RiskCentre): CentreYear => run.years[place] as CentreYear;
  return {
    sfb: runs.map((run) => ratio(centre.sfb, of(run).sfb)),
    lss: runs.map((run) => ratio(centre.lss, of(run).lss)),
    // A part that is 0 in the scenario has nothing to be a factor of.
    added: runs.map((run) => {
      const year = of(run);
      const fresh = (centre.sfb === 0 ? year.sfb : 0) + (centre.lss === 0 ? year.lss : 0);
      return year.provider - centre.provider + year.others - centre.others + fresh;
    }),
  };
}

/**
 * What one of the user's own numbers does to the cost of every year: the forecast is calculated at some of its
 * values, with straight lines between. `run` is the forecast with another value in its place. Rests after each.
 *
 * @throws ModelError `invalid` where min, trolig and max are not in rising order; as `run` where trolig itself is refused.
 */
export function* ownEffectSteps(
  spread: OwnSpread,
  centre: RiskCentre,
  run: (value: number) => RiskCentre,
): Generator<void, OwnEffect> {
  const valueAt = spreadQuantile(spread);
  const { likely } = spread;
  const known = new Map<number, RiskCentre | undefined>([[likely, centre]]);
  const tried: Tried = (value) => {
    if (known.has(value)) return known.get(value);
    let found: RiskCentre | undefined;
    try {
      found = run(value);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
    known.set(value, found);
    return found;
  };
  // Of percentiles trolig is the middle; of the others the middle of the draws lies elsewhere.
  const places = [...PLACES.map(valueAt), likely];
  const lowest = Math.min(...places);
  const highest = Math.max(...places);
  const isTaken = (value: number): boolean => tried(value) !== undefined;
  const least = isTaken(lowest) ? -Infinity : yield* lastTaken(likely, lowest, tried);
  yield;
  const most = isTaken(highest) ? Infinity : yield* lastTaken(likely, highest, tried);
  yield;
  const inside: number[] = [];
  for (const value of [...places, least, most]) {
    if (!Number.isFinite(value) || value < least || value > most || !isTaken(value)) continue;
    inside.push(value);
    yield;
  }
  const knots = [...new Set(inside)].sort((a, b) => a - b);
  const runs = knots.map((knot) => tried(knot) as RiskCentre);
  return {
    spread,
    knots,
    least,
    most,
    years: centre.years.map((year, place) => effectOn(year, place, runs)),
  };
}
