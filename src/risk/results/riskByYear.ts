import type { RiskCentre } from "../centre/riskCentre";
import type { RiskDraws } from "../draw/riskDraws";
import { type RiskSummary, riskSummary } from "./riskSummary";

export interface RiskYear {
  readonly year: number;
  readonly total: RiskSummary;
  /** Each part has its own: their percentiles do not sum to the total's. */
  readonly sfb: RiskSummary;
  readonly lss: RiskSummary;
  readonly provider: RiskSummary;
}

/** The draws of a year, of the total or a part. */
export function yearDraws(
  draws: RiskDraws,
  of: "total" | "sfb" | "lss" | "provider",
  place: number,
): Float64Array {
  return draws[of].subarray(place * draws.draws, (place + 1) * draws.draws);
}

/**
 * The fan: what the draws say of every year, the total against the year's budget. Yields the share that is done:
 * each of many draws that are put in order takes some milliseconds.
 */
export function* riskByYearSteps(
  draws: RiskDraws,
  { years }: RiskCentre,
): Generator<number, readonly RiskYear[]> {
  const told: RiskYear[] = [];
  for (const [place, { year, budget }] of years.entries()) {
    const total = riskSummary(yearDraws(draws, "total", place), budget);
    yield (place + 0.25) / years.length;
    const sfb = riskSummary(yearDraws(draws, "sfb", place));
    yield (place + 0.5) / years.length;
    const lss = riskSummary(yearDraws(draws, "lss", place));
    yield (place + 0.75) / years.length;
    told.push({
      ...{ year, total, sfb, lss },
      provider: riskSummary(yearDraws(draws, "provider", place)),
    });
  }
  return told;
}
