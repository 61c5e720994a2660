import { forecast, type ScenarioForecast } from "../../src/forecast/forecast";
import { ModelError } from "../../src/modelError";
import type { Work } from "./state/work";

export type Reckoned =
  | { readonly kind: "ok"; readonly forecast: ScenarioForecast }
  /** What is wrong or missing, and what to do. */
  | { readonly kind: "wrong"; readonly message: string };

/** The chosen scenario's forecast, or why there is none. */
export function reckon(
  { base, scenarios, lastYear }: Work,
  scenario: string | undefined,
): Reckoned {
  if (base === undefined) return { kind: "wrong", message: "Fyll i basåret först." };
  try {
    return { kind: "ok", forecast: forecast({ base, scenarios, scenario, lastYear }) };
  } catch (error) {
    if (error instanceof ModelError) return { kind: "wrong", message: error.message };
    throw error;
  }
}
