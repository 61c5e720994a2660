import { percentile } from "../../runoff/methods/bootstrap/percentile";

const FAN = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const CERTAINTIES = [0.5, 0.7, 0.8, 0.9] as const;
/** Half the width over which the density at P90 is measured. */
const BESIDE = 0.02;

export interface OverBudget {
  readonly budget: number;
  /** 0–1. */
  readonly probability: number;
  /** kr over it on average in the draws that are; undefined where none is. */
  readonly overshoot: number | undefined;
}

/** A year's cost, or a part of it; kr. */
export interface RiskSummary {
  readonly mean: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  /** The budget that is enough with each certainty. */
  readonly enough: readonly { readonly certainty: number; readonly budget: number }[];
  /** Standard error of P90 from the number of draws. */
  readonly p90Error: number;
  readonly over: OverBudget | undefined;
}

function overBudget(sorted: Float64Array, budget: number): OverBudget {
  let over = 0;
  let sum = 0;
  for (let i = sorted.length - 1; i >= 0 && (sorted[i] as number) > budget; i -= 1) {
    over += 1;
    sum += (sorted[i] as number) - budget;
  }
  return {
    budget,
    probability: over / sorted.length,
    overshoot: over === 0 ? undefined : sum / over,
  };
}

/**
 * What a year's draws say. The standard error of P90 is √(0.9 × 0.1/M)/f(P90), with the density f between P88
 * and P92 (B. C. Arnold, N. Balakrishnan and H. N. Nagaraja, A First Course in Order Statistics, 8.5).
 */
export function riskSummary(draws: Float64Array, budget?: number): RiskSummary {
  const sorted = Float64Array.from(draws).sort();
  const at = (share: number): number => percentile(sorted, share);
  const [p10, p25, p50, p75, p90] = FAN.map(at) as [number, number, number, number, number];
  const width = at(0.9 + BESIDE) - at(0.9 - BESIDE);
  let sum = 0;
  for (const each of sorted) sum += each;
  return {
    mean: sum / sorted.length,
    p10,
    p25,
    p50,
    p75,
    p90,
    enough: CERTAINTIES.map((certainty) => ({ certainty, budget: at(certainty) })),
    p90Error: (Math.sqrt(0.09 / sorted.length) * width) / (2 * BESIDE),
    over: budget === undefined ? undefined : overBudget(sorted, budget),
  };
}
