import type { Happened, Shows } from "../../work/reduceView";
import { type ChangeDrafts, draftsAfter, noDrafts, withDraft } from "./changeDrafts";
import type { ForecastAction } from "./forecastAction";
import type { Work } from "./work";

/** What the tab shows of the work. */
export interface ForecastShown {
  /** The scenario that is edited and shown; undefined = the base alone. */
  readonly chosen: string | undefined;
  /** Whether the start view is shown instead of the work. */
  readonly starting: boolean;
  /** What just happened, as long as undoing it is what one would want. */
  readonly done: string | undefined;
  /** Why the last change was not made. */
  readonly refused: string | undefined;
  /** The dated changes that are being written. */
  readonly drafts: ChangeDrafts;
}

type Step = Happened<Work, ForecastAction>;

const begin: ForecastShown = {
  chosen: undefined,
  starting: true,
  done: undefined,
  refused: undefined,
  drafts: noDrafts,
};

const MET = {
  theirs: "Den andras version är hämtad. Det som bara fanns hos dig ligger åt sidan.",
  mine: "Båda versionerna finns nu. Dina är märkta ”min kopia” där namnen var lika.",
} as const;

/** What was chosen, or where it is gone the first scenario, or the base. */
function stillThere(chosen: string | undefined, { scenarios }: Work): string | undefined {
  if (chosen === undefined || scenarios.some(({ id }) => id === chosen)) return chosen;
  return scenarios[0]?.id;
}

function moved(shown: ForecastShown, { before, after }: Step): ForecastShown {
  if (after === before) return shown;
  // A scenario that comes back is the one to look at.
  const known = new Set(before.scenarios.map(({ id }) => id));
  const back = after.scenarios.find(({ id }) => !known.has(id));
  const chosen = back?.id ?? stillThere(shown.chosen, after);
  return {
    ...shown,
    chosen,
    starting: shown.starting || after.base === undefined,
    done: undefined,
  };
}

function acted(
  shown: ForecastShown,
  action: ForecastAction,
  { before, after, refused }: Step,
): ForecastShown {
  switch (action.type) {
    case "edit": {
      if (refused !== undefined) return { ...shown, done: undefined, refused };
      const chosen = stillThere(action.chosen ?? shown.chosen, after);
      if (after === before && chosen === shown.chosen) return shown;
      const left = draftsAfter(shown.drafts, before, after);
      const { drafted, done } = action;
      const drafts = drafted === undefined ? left : withDraft(left, drafted, undefined);
      return { ...shown, chosen, starting: false, done, drafts };
    }
    case "draft":
      return { ...shown, drafts: withDraft(shown.drafts, action.scenario, action.open) };
    case "choose":
      return { ...shown, chosen: action.id, done: undefined };
    case "start":
      return { ...shown, starting: action.starting, done: undefined };
  }
}

function follow(before: ForecastShown, step: Step): ForecastShown {
  const { by, after } = step;
  if (by.type === "left") return before;
  const shown = before.refused === undefined ? before : { ...before, refused: undefined };
  switch (by.type) {
    case "own":
      return acted(shown, by.action, step);
    case "load": {
      const drafts = by.same === true ? shown.drafts : noDrafts;
      return { ...begin, chosen: after.scenarios[0]?.id, drafts };
    }
    case "meet":
      return {
        ...shown,
        chosen: stillThere(shown.chosen, after),
        starting: false,
        done: MET[by.whose],
        drafts: draftsAfter(shown.drafts, step.before, after),
      };
    default:
      return moved(shown, step);
  }
}

export const forecastShows: Shows<Work, ForecastAction, ForecastShown> = { begin, follow };
