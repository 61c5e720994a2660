import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { canonicalJson } from "../../documents/canonicalJson";
import { clock } from "../../shared/today";
import type { Work } from "./work";

function unsigned(scenario: Scenario): Scenario {
  const { changed, ...rest } = scenario;
  return changed === undefined ? scenario : rest;
}

/** The same apart from who changed it. */
export const sameContent = (one: Scenario, other: Scenario): boolean =>
  canonicalJson(unsigned(one)) === canonicalJson(unsigned(other));

/**
 * The work with every scenario that an edit made or changed signed by its author. Without a name a changed
 * scenario loses the signature that it had: it would name someone who did not make the change.
 */
export function signed(before: Work, after: Work, at = clock()): Work {
  const { author: by } = after;
  if (before.scenarios === after.scenarios) return after;
  const known = new Map(before.scenarios.map((each) => [each.id, each]));
  const scenarios = after.scenarios.map((each): Scenario => {
    const was = known.get(each.id);
    if (was === each || (was !== undefined && sameContent(was, each))) return each;
    return by === undefined ? unsigned(each) : { ...each, changed: { by, at } };
  });
  return { ...after, scenarios };
}

/** The work with another name to sign with; undefined: none. */
export function withAuthor(work: Work, wanted: string | undefined): Work {
  const { author, ...rest } = work;
  if (author === wanted) return work;
  return wanted === undefined ? rest : { ...rest, author: wanted };
}
