import type { RiskDraws } from "../draw/riskDraws";
import { type RiskSummary, riskSummary } from "./riskSummary";

const MONTHS = 12;

export interface RiskMonth {
  readonly year: number;
  readonly month: number;
  readonly total: RiskSummary;
}

/** The fan by month; empty where the draws were made by year. */
export function riskByMonth({ years, draws, months }: RiskDraws): readonly RiskMonth[] {
  if (months === undefined) return [];
  return years.flatMap((year, place) =>
    Array.from({ length: MONTHS }, (_, m) => {
      const first = (place * MONTHS + m) * draws;
      return { year, month: m + 1, total: riskSummary(months.subarray(first, first + draws)) };
    }),
  );
}
