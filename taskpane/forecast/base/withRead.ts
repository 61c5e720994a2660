import type { Base } from "../../../src/forecast/base/base";
import type { LabelledAssumptions } from "../../../src/forecast/input/readLabelledAssumptions";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { same, withScenarios } from "../state/merge";
import { withoutOther } from "../state/withoutOther";
import { usualLastYear, type Work } from "../state/work";
import type { BaseNotes } from "./indataNotes";
import { keptNotes } from "./keptNotes";

export interface WithRead {
  readonly work: Work;
  /** The scenario of what changes after the base year; undefined where nothing does. */
  readonly later: Scenario | undefined;
  /** The base that the own provider's model is kept from; undefined where none is. */
  readonly providerFrom: Base | undefined;
}

/** What the base is called that is read from a place. */
const ownName = ({ values }: Base, place: string): string => `${place} ${values.year ?? ""}`.trim();

/**
 * The work with what was read: the base in place of the old, what it changes later as a scenario. The
 * years before and the own provider's model are no part of the labelled range, and stay; a model that
 * was read takes the place of the one before. Nothing of an example stays.
 */
export function withRead(
  held: Work,
  { base, scenario }: Pick<LabelledAssumptions, "base" | "scenario">,
  place: string,
  sheetNotes: BaseNotes = {},
  example?: string,
): WithRead {
  const work = withoutOther(held, example);
  const notes = keptNotes(base, sheetNotes, work.base);
  const noted = Object.keys(notes).length === 0 ? base : { ...base, notes };
  const own = {
    ...noted,
    name: ownName(base, place),
    ...(example !== undefined && { example }),
  };
  const { history, provider } = work.base ?? {};
  const keepsProvider = base.provider === undefined && provider !== undefined;
  const named = { ...scenario, name: `Antaganden i ${place}` };
  const scenarios =
    scenario.changes.length === 0
      ? work.scenarios
      : withScenarios(work.scenarios, [named], "läst igen");
  // The last one, unless it was there already, just so.
  const later = work.scenarios.find((each) => same(each, named)) ?? scenarios.at(-1);
  return {
    work: {
      ...work,
      base: {
        ...own,
        ...(keepsProvider && { provider }),
        ...(history !== undefined && { history }),
      },
      lastYear:
        work.base === undefined
          ? usualLastYear(own)
          : Math.max(work.lastYear, (Number(base.values.year) || 0) + 1),
      scenarios,
    },
    later: scenario.changes.length === 0 ? undefined : later,
    providerFrom: keepsProvider ? work.base : undefined,
  };
}
