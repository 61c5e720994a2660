import { type ComponentIndices, swappedIndicesSteps } from "../results/swappedIndices";
import { ownEffects } from "./ownEffects";
import { part } from "../steps/part";
import type { RiskRequest } from "./riskRequest";

/** What each component explains of a year, by itself and together with others. */
export interface RiskInterplay {
  readonly year: number;
  /** The largest first. */
  readonly components: readonly ComponentIndices[];
  readonly draws: number;
  readonly seed: number;
}

/** As many as the drivers are sought with, so that the two can be held against each other. */
const MOST_DRAWS = 10_000;
const OWN = 0.1;

/**
 * The indices of a year's components, a run each. Yields the share that is done, some milliseconds apart.
 *
 * @throws ModelError as the analysis; `invalid` without a year to tell of.
 */
export function* riskInterplaySteps(request: RiskRequest): Generator<number, RiskInterplay> {
  const { centre, sizes, figures, driversOf } = request;
  const year = driversOf ?? centre.years[0]?.year ?? centre.baseYear + 1;
  const options = yield* part(0, OWN, ownEffects(request));
  const draws = Math.min(options.draws ?? MOST_DRAWS, MOST_DRAWS);
  const steps = swappedIndicesSteps(centre, sizes, figures, { ...options, draws }, year);
  const components = yield* part(OWN, 1, steps);
  return { year, components, draws, seed: options.seed ?? 1 };
}
