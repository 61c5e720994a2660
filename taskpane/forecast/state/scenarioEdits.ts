import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { freeName } from "./freeName";
import type { Work } from "./work";

/** What stands in the list while it is edited; a name is told apart from the others. */
interface Details {
  readonly name?: string;
  readonly description?: string | undefined;
  readonly on?: readonly string[];
}

function freeId(wanted: string, work: Work): string {
  return freeName(
    wanted,
    work.scenarios.map(({ id }) => id),
  );
}

function freeScenarioName(wanted: string, { scenarios }: Work): string {
  return freeName(
    wanted,
    scenarios.map(({ name }) => name),
  );
}

const replaced = (work: Work, id: string, edit: (scenario: Scenario) => Scenario): Work => ({
  ...work,
  scenarios: work.scenarios.map((each) => (each.id === id ? edit(each) : each)),
});

/** A new scenario, last in the list, and its id. */
export function withNew(work: Work, on: readonly string[]): { work: Work; id: string } {
  const id = freeId("scenario", work);
  const scenario: Scenario = { id, name: freeScenarioName("Nytt scenario", work), on, changes: [] };
  return { work: { ...work, scenarios: [...work.scenarios, scenario] }, id };
}

/** A copy beside its original, to be changed on its own. */
export function withCopy(work: Work, of: string): { work: Work; id: string } | undefined {
  const place = work.scenarios.findIndex(({ id }) => id === of);
  const original = work.scenarios[place];
  if (original === undefined) return undefined;
  const id = freeId(original.id, work);
  // A copy of a copy is one more copy of the first.
  const name = original.name.replace(/ \(kopia\)( \d+)?$/, "");
  const copy = { ...original, id, name: freeScenarioName(`${name} (kopia)`, work) };
  return { work: { ...work, scenarios: work.scenarios.toSpliced(place + 1, 0, copy) }, id };
}

/** Ready scenarios that are not in the list yet. */
export function withReady(work: Work, ready: readonly Scenario[]): Work {
  const known = new Set(work.scenarios.map(({ id }) => id));
  const more = ready.filter(({ id }) => !known.has(id));
  return more.length === 0 ? work : { ...work, scenarios: [...work.scenarios, ...more] };
}

export function withDetails(work: Work, id: string, details: Details): Work {
  return replaced(work, id, (scenario) => {
    const { description, ...rest } = { ...scenario, ...details };
    return description === undefined ? rest : { ...rest, description };
  });
}

/** The names of those that build directly on a scenario. */
export function thoseOn({ scenarios }: Work, id: string): readonly string[] {
  return scenarios.filter(({ on }) => on.includes(id)).map(({ name }) => name);
}

/** Without a scenario; those that built on it no longer do. */
export function without(work: Work, id: string): Work {
  return {
    ...work,
    scenarios: work.scenarios
      .filter((each) => each.id !== id)
      .map((each) =>
        each.on.includes(id) ? { ...each, on: each.on.filter((below) => below !== id) } : each,
      ),
  };
}

/** Those that a scenario may not build on: itself, and what builds on it. */
export function above(scenarios: readonly Scenario[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { id: own, on } of scenarios) {
      if (on.some((below) => found.has(below))) found.add(own);
    }
  }
  return found;
}

/** Puts in a change, in place of the one with the same id. */
export function withChange(work: Work, id: string, change: Change): Work {
  return replaced(work, id, (scenario) => {
    const known = scenario.changes.some((each) => each.id === change.id);
    const changes = known
      ? scenario.changes.map((each) => (each.id === change.id ? change : each))
      : [...scenario.changes, change];
    return { ...scenario, changes };
  });
}

export function withoutChange(work: Work, id: string, change: string): Work {
  return replaced(work, id, (scenario) => ({
    ...scenario,
    changes: scenario.changes.filter((each) => each.id !== change),
  }));
}

/** An id for a new change: what it changes and from when, told apart from the others. */
export function freeChangeId({ changes }: Scenario, field: string, from: string): string {
  return freeName(
    `${field}-${from}`,
    changes.map(({ id }) => id),
  );
}
