import { layeredChanges } from "../../src/forecast/scenarios/layeredChanges";
import type { ResolvedChange } from "../../src/forecast/changes/resolvedChange";
import type { Scenario } from "../../src/forecast/scenarios/scenario";
import { labelKey } from "../../src/parameters/labelKey";
import { stackLayers } from "../../src/forecast/scenarios/stackLayers";
import { withSpread } from "./withSpread";

/** A scenario as a column: its whole stack of changes, and which of them are its own. */
export interface ShownScenario {
  readonly scenario: Scenario;
  /** The name over its column; another scenario of the same name gets a number. */
  readonly heading: string;
  /** Names of the scenarios that it builds on directly. */
  readonly below: readonly string[];
  readonly changes: readonly ResolvedChange[];
  readonly isOwn: (change: ResolvedChange) => boolean;
}

/** Without any scenario the base goes on as it is. */
const UNCHANGED: Scenario = { id: "basen", name: "Basåret oförändrat", on: [], changes: [] };

/** A name that the functions would take for an error in the cell: #DIV/0!. */
const LIKE_ERROR = /^#\p{Lu}[\p{Lu}\d/_]{2,}[!?]?$/u;

function headings(scenarios: readonly Scenario[]): readonly string[] {
  const taken = new Set<string>();
  return scenarios.map(({ name }) => {
    const plain = name.trim();
    const first = LIKE_ERROR.test(plain) ? `\u201d${plain}\u201d` : plain;
    let heading = first;
    for (let number = 2; taken.has(labelKey(heading)); number += 1) {
      heading = `${first} (${number})`;
    }
    taken.add(labelKey(heading));
    return heading;
  });
}

/** The scenarios of the columns, in order; `shown` leaves out those that others only build on. */
export function shownScenarios(
  all: readonly Scenario[],
  shown?: readonly string[],
): readonly ShownScenario[] {
  const scenarios = all.map(withSpread);
  const wanted =
    shown === undefined
      ? scenarios
      : shown.flatMap((id) => scenarios.filter((each) => each.id === id));
  const columns = wanted.length === 0 ? [UNCHANGED] : wanted;
  const names = headings(columns);
  return columns.map((scenario, place) => {
    const layers = scenario === UNCHANGED ? [UNCHANGED] : stackLayers(scenarios, scenario.id);
    return {
      scenario,
      heading: names[place] ?? scenario.name,
      below: scenario.on.map((id) => scenarios.find((each) => each.id === id)?.name ?? id),
      changes: layeredChanges(layers),
      isOwn: ({ layer }) => layer === layers.length - 1,
    };
  });
}
