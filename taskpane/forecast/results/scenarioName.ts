import type { Scenario } from "../../../src/forecast/scenarios/scenario";

export const BASE_ALONE = "Bara basåret";

/** A scenario's name; undefined is the base alone. */
export function scenarioName(scenarios: readonly Scenario[], id: string | undefined): string {
  if (id === undefined) return BASE_ALONE;
  return scenarios.find((each) => each.id === id)?.name ?? id;
}
