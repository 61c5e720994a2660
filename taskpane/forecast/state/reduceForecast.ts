import {
  type ChangeDrafts,
  draftsAfter,
  noDrafts,
  type OpenDraft,
  withDraft,
} from "./changeDrafts";
import { changed, type History, historyOf, redone, undone } from "../../work/history";
import { tooMuch } from "./tooMuch";
import { emptyWork, type Work } from "./work";

export interface ForecastState {
  readonly history: History<Work>;
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

export type ForecastAction =
  /** A change of the work that can be undone; `done` is told with a button Ångra. */
  | {
      readonly type: "edit";
      readonly edit: (work: Work) => Work;
      /** What undo leads back to, where that is not the work as it was. */
      readonly back?: (work: Work) => Work;
      readonly change: string;
      readonly chosen?: string;
      readonly done?: string;
      /** The scenario whose draft is now part of the work. */
      readonly drafted?: string;
    }
  /** A dated change is written on; undefined: it is given up. */
  | { readonly type: "draft"; readonly scenario: string; readonly open: OpenDraft | undefined }
  /** The work as the workbook has it: nothing to undo. `same`: it is the workbook that was open. */
  | {
      readonly type: "load";
      readonly work: Work;
      readonly starting: boolean;
      readonly same?: boolean;
    }
  | { readonly type: "choose"; readonly id: string | undefined }
  | { readonly type: "start"; readonly starting: boolean }
  | { readonly type: "dismiss" }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

export const initialForecast: ForecastState = {
  history: historyOf(emptyWork),
  chosen: undefined,
  starting: true,
  done: undefined,
  refused: undefined,
  drafts: noDrafts,
};

/** What was chosen, or where it is gone the first scenario, or the base. */
function stillThere(chosen: string | undefined, { scenarios }: Work): string | undefined {
  if (chosen === undefined || scenarios.some(({ id }) => id === chosen)) return chosen;
  return scenarios[0]?.id;
}

function moved(state: ForecastState, history: History<Work>): ForecastState {
  if (history === state.history) return state;
  // A scenario that comes back is the one to look at.
  const before = new Set(state.history.present.scenarios.map(({ id }) => id));
  const back = history.present.scenarios.find(({ id }) => !before.has(id));
  const chosen = back?.id ?? stillThere(state.chosen, history.present);
  const starting = state.starting || history.present.base === undefined;
  return { ...state, history, chosen, starting, done: undefined };
}

export function reduceForecast(before: ForecastState, action: ForecastAction): ForecastState {
  const state = before.refused === undefined ? before : { ...before, refused: undefined };
  switch (action.type) {
    case "edit": {
      const work = action.edit(state.history.present);
      const refused = tooMuch(work);
      if (refused !== undefined) return { ...state, done: undefined, refused };
      const { present } = state.history;
      const from =
        action.back === undefined
          ? state.history
          : { ...state.history, present: action.back(present) };
      const history = changed(from, work, action.change);
      const chosen = stillThere(action.chosen ?? state.chosen, work);
      if (history === state.history && chosen === state.chosen) return state;
      const left = draftsAfter(state.drafts, present, work);
      const { drafted } = action;
      const drafts = drafted === undefined ? left : withDraft(left, drafted, undefined);
      return { ...state, history, chosen, starting: false, done: action.done, drafts };
    }
    case "draft":
      return { ...state, drafts: withDraft(state.drafts, action.scenario, action.open) };
    case "load":
      return {
        history: historyOf(action.work),
        chosen: action.work.scenarios[0]?.id,
        starting: action.starting,
        done: undefined,
        refused: undefined,
        drafts: action.same === true ? state.drafts : noDrafts,
      };
    case "choose":
      return { ...state, chosen: action.id, done: undefined };
    case "start":
      return { ...state, starting: action.starting, done: undefined };
    case "dismiss":
      return { ...state, done: undefined };
    case "undo":
      return moved(state, undone(state.history));
    case "redo":
      return moved(state, redone(state.history));
  }
}
