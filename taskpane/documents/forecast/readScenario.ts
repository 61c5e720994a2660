import * as v from "valibot";
import { type Named, named, type Path, place, read, says, stored } from "../stored";
import type { ChangeableId } from "../../../src/forecast/fields/forecastFields";
import { fieldOf } from "../../../src/forecast/fields/fieldOf";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";

export const MOST_CHANGES = 500;
const MOST_BELOW = 20;
const { object, list, text, figure, oneOf } = stored;

/** Where a figure comes from. */
export const storedNote = (what: Named) =>
  object(what, {
    status: oneOf(named`${what}s status`, [
      "beslutad",
      "aviserad",
      "antagande",
      "statistik",
      "indata",
    ]),
    text: text(named`${what}s text`, 2000),
  });

/** The scenario's own, read before anything that it holds. */
const scenario = named`\u201d${([at]: Path) => (at?.input as Scenario).name}\u201d`;
const change = named`Ändring ${place(0)} i ${scenario}`;

const field = v.pipe(
  text(named`${change}: uppgiften`),
  v.check(
    (id) => (fieldOf(id)?.kind ?? "figure") !== "figure",
    says(
      named`${change}: uppgiften`,
      ({ input }) => `\u201d${String(input).slice(0, 60)}\u201d är inte en känd uppgift.`,
    ),
  ),
  v.transform((id) => id as ChangeableId),
);

const storedChange = object(change, {
  id: text(named`${change}: id`),
  field,
  operation: oneOf(named`${change}: sättet`, ["set", "add", "multiply", "event"]),
  from: text(named`${change}: datumet`, 10),
  through: v.exactOptional(text(named`${change}: slutdatumet`, 10)),
  value: figure(named`${change}: värdet`),
  note: storedNote(named`${change}: källan`),
});

const below = named`${scenario}: \u201dbygger på\u201d`;

const storedScenario = object("Ett scenario", {
  name: text("Ett scenarios namn"),
  id: text(named`${scenario}: id`),
  description: v.exactOptional(text(named`Beskrivningen av ${scenario}`, 2000)),
  on: list(below, MOST_BELOW, text(below)),
  changes: list(named`${scenario}: listan med ändringar`, MOST_CHANGES, storedChange),
  changed: v.exactOptional(
    object(named`${scenario}: vem som har ändrat`, {
      by: text(named`${scenario}: vem som har ändrat`),
      at: text(named`${scenario}: när det ändrades`, 20),
    }),
  ),
});

/**
 * A scenario from stored data, every change checked.
 *
 * @throws ModelError `invalid` saying which change is wrong and how.
 */
export function readScenario(value: unknown): Scenario {
  const found = read(storedScenario, value);
  layeredChanges([found]);
  return found;
}
