import { type CaseYear, caseYearSteps } from "../cases/caseYear";
import { riskDrawSteps } from "../draw/riskDrawsOf";
import { type RiskYear, riskByYearSteps } from "../results/riskByYear";
import { type TornadoBar, tornadoSteps } from "../results/tornado";
import { ownEffects } from "./ownEffects";
import { part } from "../steps/part";
import type { RiskRequest } from "./riskRequest";

/** What the draws say. */
export interface RiskAnalysis {
  readonly years: readonly RiskYear[];
  /** What drives the year that was asked for, the largest first; undefined where none was. */
  readonly drivers: readonly TornadoBar[] | undefined;
  /** A year case by case, where that was asked for. */
  readonly cases: CaseYear | undefined;
  readonly draws: number;
  readonly seed: number;
  /** Draws with a value that the forecast does not take: calculated at the nearest that it takes. */
  readonly adjusted: number;
}

/** Draws that are enough to tell what drives the cost: a share of variance within one per cent. */
const DRIVER_DRAWS = 10_000;
/** Where each part of the work begins and ends, for the progress: own spreads, draws, percentiles, drivers, cases. */
const ENDS = { own: 0.1, draws: 0.35, years: 0.4, drivers: 0.95 } as const;

/**
 * Every year drawn, and what drives one of them. Yields the share that is done, some milliseconds apart.
 *
 * @throws ModelError `invalid` for options that cannot be drawn from.
 */
export function* riskAnalysisSteps(request: RiskRequest): Generator<number, RiskAnalysis> {
  const { centre, sizes, figures, driversOf, cases } = request;
  const options = yield* part(0, ENDS.own, ownEffects(request));
  const drawn = yield* part(ENDS.own, ENDS.draws, riskDrawSteps(centre, sizes, figures, options));
  const { draws, adjusted } = drawn;
  const years = yield* part(ENDS.draws, ENDS.years, riskByYearSteps(drawn, centre));
  let drivers: readonly TornadoBar[] | undefined;
  if (driversOf !== undefined) {
    const fewer = { ...options, draws: Math.min(draws, DRIVER_DRAWS) };
    const held = tornadoSteps(centre, sizes, figures, fewer, driversOf);
    drivers = yield* part(ENDS.years, ENDS.drivers, held);
  }
  const byCase =
    cases &&
    (yield* part(ENDS.drivers, 1, caseYearSteps({ ...cases, seed: options.seed }, figures)));
  return { years, drivers, cases: byCase, draws, seed: options.seed ?? 1, adjusted };
}
