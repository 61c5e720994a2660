import { canonicalJson } from "../../documents/canonicalJson";
import type { Base } from "../../../src/forecast/base/base";
import type { SetAside } from "../../documents/forecast/scenarioDocument";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { freeName } from "./freeName";
import { sameContent } from "./signed";
import type { Work } from "./work";

export const same = (one: unknown, other: unknown): boolean =>
  canonicalJson(one) === canonicalJson(other);

/** Scenarios of `more` that `into` does not have just so. */
function differing(more: readonly Scenario[], into: readonly Scenario[]): Scenario[] {
  return more.filter((each) => !into.some((own) => sameContent(own, each)));
}

/**
 * Both kept: those of `more` that are not there already are added. One whose id is taken gets another,
 * and its name the mark (”min kopia”); those that built on it follow it to its copy.
 */
export function withScenarios(
  into: readonly Scenario[],
  more: readonly Scenario[],
  mark: string,
): readonly Scenario[] {
  const added = differing(more, into);
  const ids = into.map(({ id }) => id);
  const names = into.map(({ name }) => name);
  const idOf = new Map<string, string>();
  for (const { id } of added) {
    const own = freeName(id, ids);
    ids.push(own);
    idOf.set(id, own);
  }
  return [
    ...into,
    ...added.map((each): Scenario => {
      const taken = names.includes(each.name);
      const name = taken ? freeName(`${each.name} (${mark})`, names) : each.name;
      names.push(name);
      const id = idOf.get(each.id) ?? each.id;
      return { ...each, id, name, on: each.on.map((below) => idOf.get(below) ?? below) };
    }),
  ];
}

/** A base that gives way, to be restored or exported; nothing where it was the same or none. */
function baseAside(base: Base | undefined, kept: Base | undefined, reason: string) {
  if (base === undefined || kept === undefined || same(base, kept)) return [];
  return [{ name: `Basåret ”${base.name}”`, reason, raw: base }] satisfies SetAside[];
}

function allAside(one: readonly SetAside[], more: readonly SetAside[]): readonly SetAside[] {
  return [...one, ...more.filter((each) => !one.some(({ raw }) => same(raw, each.raw)))];
}

/** Two works in one: the first's base counts, the other's is set aside. */
export function merged(first: Work, other: Work, mark: string, reason: string): Work {
  return {
    base: first.base ?? other.base,
    scenarios: withScenarios(first.scenarios, other.scenarios, mark),
    lastYear: first.base === undefined ? other.lastYear : first.lastYear,
    ...((first.author ?? other.author) && { author: first.author ?? other.author }),
    setAside: allAside(first.setAside, [
      ...other.setAside,
      ...baseAside(other.base, first.base, reason),
    ]),
  };
}

/** Takes the other's; what only `mine` had is set aside. */
export function giveWay(theirs: Work, mine: Work, reason: string): Work {
  return {
    ...theirs,
    setAside: allAside(theirs.setAside, [
      ...mine.setAside,
      ...differing(mine.scenarios, theirs.scenarios).map((each) => ({
        name: each.name,
        reason,
        raw: each,
      })),
      ...baseAside(mine.base, theirs.base, reason),
    ]),
  };
}
