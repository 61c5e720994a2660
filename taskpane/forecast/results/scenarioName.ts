import { baseAlone } from "../../../src/forecast/scenarios/baseAlone";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";

/** A scenario's name; undefined is the base alone. */
export function scenarioName(scenarios: readonly Scenario[], id: string | undefined): string {
  if (id === undefined) return baseAlone.name;
  return scenarios.find((each) => each.id === id)?.name ?? id;
}
