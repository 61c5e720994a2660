import { ModelError } from "../../modelError";
import type { Scenario } from "./scenario";
import { stackLayers } from "./stackLayers";

const layersOf = (scenarios: readonly Scenario[], id: string | undefined): readonly Scenario[] =>
  id === undefined ? [] : stackLayers(scenarios, id);

/**
 * What one scenario lies on and another does not, the lowest first: a difference between them is of these too,
 * not of the scenario alone. `undefined` is the base alone; nothing is between what cannot be stacked.
 */
export function layersBetween(
  scenarios: readonly Scenario[],
  from: string | undefined,
  to: string | undefined,
): readonly Scenario[] {
  try {
    const below = new Set(layersOf(scenarios, from));
    return layersOf(scenarios, to).filter((each) => each.id !== to && !below.has(each));
  } catch (error) {
    if (error instanceof ModelError) return [];
    throw error;
  }
}
