import { cachedForecast, type Outcome } from "./results/cachedForecast";
import type { Work } from "./state/work";

/** The forecast, or what is wrong or missing and what to do. */
export type Calculated = Outcome;

/** The chosen scenario's forecast, or why there is none; the same that the results show, calculated once. */
export function calculate(
  { base, scenarios, lastYear }: Work,
  scenario: string | undefined,
): Calculated {
  if (base === undefined) return { kind: "wrong", message: "Fyll i basåret först." };
  return cachedForecast({ base, scenarios, scenario, lastYear });
}
