import type { Change } from "../../../src/forecast/changes/change";
import type { OwnFigures, OwnKnownAhead } from "../../../src/ownfigures/taken/ownFigures";
import { groupedBy } from "../../../src/ownfigures/lists/groupedBy";
import { freeName } from "../state/freeName";
import type { Work } from "../state/work";

const NAME = "Kända poster";
const LONGEST = 200;

/** One change a field and year: a state grant is so much a year, the others are booked in it. */
function changeOf(items: readonly OwnKnownAhead[], place: string): readonly Change[] {
  const [first] = items;
  if (first === undefined) return [];
  const { field, year } = first;
  const labels = [...new Set(items.map(({ label }) => label))].join(", ");
  const isGrant = field === "stateGrants";
  return [
    {
      id: `hamtad-${field}-${year}`,
      field,
      operation: isGrant ? "set" : "event",
      from: String(year),
      ...(isGrant && { through: String(year) }),
      value: items.reduce((sum, { amount }) => sum + amount, 0),
      note: { status: "antagande", text: `${labels}. Hämtat från ${place}.`.slice(-LONGEST) },
    },
  ];
}

/**
 * The work with the known items of the years to come: in the scenario that is chosen, else in one of their own.
 * The same row read again takes the place of what it gave before.
 */
export function withKnownItems(
  work: Work,
  { knownAhead }: Pick<OwnFigures, "knownAhead">,
  place: string,
  chosen: string | undefined,
): { readonly work: Work; readonly chosen: string | undefined } {
  const groups = groupedBy(knownAhead, ({ field, year }) => `${field} ${year}`);
  const changes = [...groups.values()].flatMap((items) => changeOf(items, place));
  if (changes.length === 0) return { work, chosen };
  const ids = new Set(changes.map(({ id }) => id));
  const { scenarios } = work;
  if (scenarios.some(({ id }) => id === chosen)) {
    const into = scenarios.map((each) =>
      each.id === chosen
        ? { ...each, changes: [...each.changes.filter(({ id }) => !ids.has(id)), ...changes] }
        : each,
    );
    return { work: { ...work, scenarios: into }, chosen };
  }
  const id = freeName(
    "kanda-poster",
    scenarios.map((each) => each.id),
  );
  const name = freeName(
    NAME,
    scenarios.map((each) => each.name),
  );
  return {
    work: { ...work, scenarios: [...scenarios, { id, name, on: [], changes }] },
    chosen: id,
  };
}
