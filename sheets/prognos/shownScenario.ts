import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
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

/** A name that the functions would take for an error in the cell: #DIV/0!. */
const LIKE_ERROR = /^#\p{Lu}[\p{Lu}\d/_]{2,}[!?]?$/u;

function headings(scenarios: readonly Scenario[]): readonly string[] {
  // The base alone has its name, whatever other scenarios are called.
  const taken = new Set([labelKey(baseAlone.name)]);
  return scenarios.map(({ id, name }) => {
    if (id === baseAlone.id) return baseAlone.name;
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

/**
 * The scenarios of the columns, in order; `shown` leaves out those that others only build on. The base alone
 * is among them always, to be compared with: where `shown` has it, or last.
 */
export function shownScenarios(
  all: readonly Scenario[],
  shown?: readonly string[],
): readonly ShownScenario[] {
  const spread = all.map(withSpread);
  const isBase = ({ id }: Scenario): boolean => id === baseAlone.id;
  // With own values the base alone is a scenario already, which holds them.
  const scenarios = spread.some(isBase) ? spread : [...spread, baseAlone];
  const ids = shown ?? spread.map(({ id }) => id);
  const columns = (ids.includes(baseAlone.id) ? ids : [...ids, baseAlone.id]).flatMap((id) =>
    scenarios.filter((each) => each.id === id),
  );
  const names = headings(columns);
  return columns.map((scenario, place) => {
    const layers = stackLayers(scenarios, scenario.id);
    return {
      scenario,
      heading: names[place] ?? scenario.name,
      below: scenario.on.map((id) => scenarios.find((each) => each.id === id)?.name ?? id),
      changes: layeredChanges(layers),
      isOwn: ({ layer }) => layer === layers.length - 1,
    };
  });
}
