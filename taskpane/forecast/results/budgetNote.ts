import { yearOf } from "../../../src/calendar/day";
import type { Base } from "../../../src/forecast/base/base";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import type { Note } from "../../../src/forecast/base/note";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { stackLayers } from "../../../src/forecast/scenarios/stackLayers";

/** What a year's budget rests on: the last change of it, else the base's own note. */
export function budgetNote(
  base: Base,
  scenarios: readonly Scenario[],
  scenario: string | undefined,
  year: number,
): Note | undefined {
  const changes = scenario === undefined ? [] : layeredChanges(stackLayers(scenarios, scenario));
  const last = changes.findLast(
    ({ change, from, through }) =>
      change.field === "budget" &&
      yearOf(from) <= year &&
      (through === undefined || yearOf(through) >= year),
  );
  return last?.change.note ?? base.notes?.budget;
}
