import { ModelError } from "../../modelError";
import type { Scenario } from "./scenario";

/** Deeper inheritance is a mistake: nobody can say what such a scenario holds. */
const DEEPEST = 20;

function scenarioOf(scenarios: readonly Scenario[], id: string, above?: Scenario): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (found !== undefined) return found;
  const name = `\u201d${id.slice(0, 60)}\u201d`;
  throw new ModelError(
    "invalid",
    above === undefined
      ? `Scenariot ${name} finns inte.`
      : `\u201d${above.name}\u201d bygger på ${name}, ett scenario som inte finns. Ta bort det ur \u201dbygger på\u201d.`,
  );
}

/**
 * The layers of a scenario, the lowest first: those that it builds on, then itself. A layer that is
 * reached twice counts once, where it is reached first.
 *
 * @throws ModelError `invalid` for a scenario that is missing or that builds on itself.
 */
export function stackLayers(scenarios: readonly Scenario[], id: string): readonly Scenario[] {
  const layers: Scenario[] = [];
  const open: string[] = [];
  function put(scenario: Scenario): void {
    if (layers.includes(scenario)) return;
    if (open.includes(scenario.id)) {
      throw new ModelError(
        "invalid",
        `\u201d${scenario.name}\u201d bygger på sig självt. Ta bort det ur \u201dbygger på\u201d.`,
      );
    }
    if (open.length >= DEEPEST) {
      throw new ModelError(
        "invalid",
        `\u201d${scenario.name}\u201d ligger mer än ${DEEPEST} scenarier djupt. Förenkla ordningen.`,
      );
    }
    open.push(scenario.id);
    for (const below of scenario.on) put(scenarioOf(scenarios, below, scenario));
    open.pop();
    layers.push(scenario);
  }
  put(scenarioOf(scenarios, id));
  return layers;
}
