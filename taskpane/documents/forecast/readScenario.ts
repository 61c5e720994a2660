import { ModelError } from "../../../src/modelError";
import type { Change } from "../../../src/forecast/changes/change";
import type { ChangeableId } from "../../../src/forecast/fields/forecastFields";
import { fieldOf } from "../../../src/forecast/fields/fieldOf";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import type { Note } from "../../../src/forecast/base/note";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { readPlain } from "../readPlain";

export const MOST_CHANGES = 500;
const MOST_BELOW = 20;
const OPERATIONS = ["set", "add", "multiply", "event"] as const;
const STATUSES = ["beslutad", "aviserad", "antagande", "statistik", "indata"] as const;
const { object, list, text, figure, oneOf } = readPlain;

export function readNote(value: unknown, what: string): Note {
  const note = object(value, what);
  return {
    status: oneOf(note.status, STATUSES, `${what}s status`),
    text: text(note.text, `${what}s text`, 2000),
  };
}

function readField(value: unknown, what: string): ChangeableId {
  const id = text(value, what);
  const spec = fieldOf(id);
  if (spec !== undefined && spec.kind !== "figure") return spec.id as ChangeableId;
  throw new ModelError(
    "invalid",
    `${what} \u201d${id.slice(0, 60)}\u201d är inte en känd uppgift.`,
  );
}

function readChange(value: unknown, name: string, place: number): Change {
  const what = `Ändring ${place + 1} i \u201d${name}\u201d`;
  const raw = object(value, what);
  return {
    id: text(raw.id, `${what}: id`),
    field: readField(raw.field, `${what}: uppgiften`),
    operation: oneOf(raw.operation, OPERATIONS, `${what}: sättet`),
    from: text(raw.from, `${what}: datumet`, 10),
    ...(raw.through !== undefined && { through: text(raw.through, `${what}: slutdatumet`, 10) }),
    value: figure(raw.value, `${what}: värdet`),
    note: readNote(raw.note, `${what}: källan`),
  };
}

/**
 * A scenario from stored data, every change checked.
 *
 * @throws ModelError `invalid` saying which change is wrong and how.
 */
export function readScenario(value: unknown): Scenario {
  const raw = object(value, "Ett scenario");
  const name = text(raw.name, "Ett scenarios namn");
  const scenario: Scenario = {
    id: text(raw.id, `\u201d${name}\u201d: id`),
    name,
    ...(raw.description !== undefined && {
      description: text(raw.description, `Beskrivningen av \u201d${name}\u201d`, 2000),
    }),
    on: list(raw.on, `\u201d${name}\u201d: \u201dbygger på\u201d`, MOST_BELOW).map((each) =>
      text(each, `\u201d${name}\u201d: \u201dbygger på\u201d`),
    ),
    changes: list(raw.changes, `\u201d${name}\u201d: listan med ändringar`, MOST_CHANGES).map(
      (each, place) => readChange(each, name, place),
    ),
  };
  layeredChanges([scenario]);
  return scenario;
}
