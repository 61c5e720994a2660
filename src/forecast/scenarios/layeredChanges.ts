import { ModelError } from "../../modelError";
import { knownField } from "../fields/fieldOf";
import type { ResolvedChange } from "../changes/resolvedChange";
import { resolveChange } from "../changes/resolveChange";
import type { Scenario } from "./scenario";

/** Within one scenario and one date: first set, then multiply, then add. */
const ORDER = { set: 0, multiply: 1, add: 2, event: 3 } as const;

function inOrder(a: ResolvedChange, b: ResolvedChange): number {
  return (
    a.from - b.from ||
    ORDER[a.change.operation] - ORDER[b.change.operation] ||
    (a.change.field < b.change.field ? -1 : Number(a.change.field > b.change.field)) ||
    a.value.comparedTo(b.value)
  );
}

function requireOneSet(changes: readonly ResolvedChange[], scenario: Scenario): void {
  const seen = new Map<string, string>();
  for (const { change, from } of changes) {
    if (change.operation !== "set") continue;
    // The state takes over once: two dates in one scenario say two things.
    const key = change.field === "takeover" ? change.field : `${change.field} ${from}`;
    const first = seen.get(key);
    if (first !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${scenario.name}\u201d ändrar \u201d${knownField(change.field).label}\u201d två gånger: från ${first} och från ${change.from}. Ta bort den ena.`,
      );
    }
    seen.set(key, change.from);
  }
}

/** The layers below that a scenario builds on, directly or through others. */
function inheritedBy(
  { on }: Scenario,
  layers: readonly Scenario[],
  inherited: readonly ReadonlySet<number>[],
): Set<number> {
  const found = new Set<number>();
  for (const [place, below] of inherited.entries()) {
    if (!on.includes(layers[place]?.id ?? "")) continue;
    found.add(place);
    for (const deeper of below) found.add(deeper);
  }
  return found;
}

/**
 * The changes of layers in the order in which they are put on the base: layer by layer, in each by date.
 * So a later date wins over an earlier one in the same scenario, a higher scenario over a lower, and the
 * order in which a scenario lists its changes does not matter.
 */
export function layeredChanges(layers: readonly Scenario[]): readonly ResolvedChange[] {
  const inherited: Set<number>[] = [];
  return layers.flatMap((scenario, layer) => {
    const inherits = inheritedBy(scenario, layers, inherited);
    inherited.push(inherits);
    const resolved = scenario.changes.map((change) =>
      resolveChange(change, scenario.name, layer, inherits),
    );
    requireOneSet(resolved, scenario);
    return resolved.sort(inOrder);
  });
}
