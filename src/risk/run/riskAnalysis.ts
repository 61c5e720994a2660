import { type CaseYear, caseYear } from "../cases/caseYear";
import { riskDrawSteps } from "../draw/riskDrawsOf";
import { riskByYear, type RiskYear } from "../results/riskByYear";
import { type TornadoBar, tornadoSteps } from "../results/tornado";
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
/** The share of the work that the draws of all years take, for the progress. */
const FIRST = 0.3;

/**
 * Every year drawn, and what drives one of them. Yields the share that is done, some milliseconds apart.
 *
 * @throws ModelError `invalid` for options that cannot be drawn from.
 */
export function* riskAnalysisSteps({
  centre,
  sizes,
  figures,
  options,
  driversOf,
  cases,
}: RiskRequest): Generator<number, RiskAnalysis> {
  const first = driversOf === undefined ? 1 : FIRST;
  const steps = riskDrawSteps(centre, sizes, figures, options);
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) yield first * next.value;
  const { draws, adjusted } = next.value;
  const years = riskByYear(next.value, centre);
  let drivers: readonly TornadoBar[] | undefined;
  if (driversOf !== undefined) {
    const fewer = { ...options, draws: Math.min(draws, DRIVER_DRAWS) };
    const held = tornadoSteps(centre, sizes, figures, fewer, driversOf);
    let bar = held.next();
    for (; bar.done !== true; bar = held.next()) yield first + (1 - first) * bar.value;
    drivers = bar.value;
  }
  const byCase = cases && caseYear({ ...cases, seed: options.seed }, figures);
  return { years, drivers, cases: byCase, draws, seed: options.seed ?? 1, adjusted };
}
