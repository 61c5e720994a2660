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

/** The fan: what the draws say of every year, the total against the year's budget. */
export function riskByYear(draws: RiskDraws, centre: RiskCentre): readonly RiskYear[] {
  return centre.years.map(({ year, budget }, place) => ({
    year,
    total: riskSummary(yearDraws(draws, "total", place), budget),
    sfb: riskSummary(yearDraws(draws, "sfb", place)),
    lss: riskSummary(yearDraws(draws, "lss", place)),
    provider: riskSummary(yearDraws(draws, "provider", place)),
  }));
}
