import { changed, type History, historyOf, left, redone, undone } from "./history";

/** Something is given up as a whole, or removed: a button of its own brings it back. */
export interface GivenUp<W> {
  /** What that button says, and then the one that gives it up again. */
  readonly undo: string;
  readonly redo: string;
  /** What is brought back of the work as it was; left out: all of it. */
  readonly back?: (now: W, before: W) => W;
}

/** A change of a view's work, as the view's own reducer makes it. */
export interface Edit<W> {
  readonly work: W;
  /** In words, as the undo button says it: "Månadslön ändrades". */
  readonly change: string;
  /** What is typed in the same field, one letter after the other, is one step. */
  readonly field?: string;
  readonly givesUp?: GivenUp<W>;
  /** It is beside what was given up: nothing of it is put aside with the rest. */
  readonly beside?: boolean;
  /** Why the change is not made, Swedish; the work is then as it was. */
  readonly refused?: string;
}

/** What was given up last and can be brought back, whatever has been changed since. */
export interface Before<W> extends GivenUp<W> {
  readonly work: W;
  /** Whether something has been changed since: it is put aside with the rest. */
  readonly edited: boolean;
}

export interface Held<W> {
  readonly work: W;
  readonly before: Before<W> | undefined;
}

export interface WorkState<W> {
  readonly history: History<Held<W>>;
  /** Whether the user has changed anything since it was begun with or read from the workbook. */
  readonly edited: boolean;
  /** Counts what the view has begun with: an old result is not of another beginning. */
  readonly begun: number;
}

/** Whose version stands where two have changed the same. */
export type Whose = "mine" | "theirs";

/** Two versions made one, where a view can hold both. */
export interface Joined<W> {
  readonly work: W;
  /** What undo leads back to, with nothing of either lost. */
  readonly back: W;
  readonly change: string;
}

export type Join<W> = (mine: W, theirs: W, whose: Whose) => Joined<W>;

export type WorkAction<W> =
  | { readonly type: "edit"; readonly edit: (work: W) => Edit<W> }
  /** What was given up is brought back, and what stood in its place can be had in its turn. */
  | { readonly type: "bringBack" }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  /** A field is left: what is typed after is a step of its own. */
  | { readonly type: "left" }
  /** The work as the workbook has it. `same`: it is the workbook that was open, as another tab has kept it. */
  | { readonly type: "load"; readonly work: W; readonly same?: boolean }
  /**
   * Two versions of one work: the chosen one is shown, and the other is what undo brings back; or both are
   * kept in one, where the view can `join` them.
   */
  | {
      readonly type: "meet";
      readonly theirs: W;
      readonly whose: Whose;
      readonly join?: Join<W> | undefined;
    };

const KEPT_MINE = { undo: "Ångra: hämta den andras", redo: "Gör om: behåll min" };
const TOOK_THEIRS = { undo: "Ångra: ta tillbaka min", redo: "Gör om: hämta den andras" };

const heldOf = <W>(work: W): Held<W> => ({ work, before: undefined });

export function startOf<W>(work: W): WorkState<W> {
  return { history: historyOf(heldOf(work)), edited: false, begun: 0 };
}

function edited<W>(state: WorkState<W>, edit: (work: W) => Edit<W>): WorkState<W> {
  const { work, before } = state.history.present;
  const { work: next, change, field, givesUp, beside = false } = edit(work);
  if (next === work) return state;
  const kept = before === undefined || beside ? before : { ...before, edited: true };
  const own = givesUp === undefined ? kept : { ...givesUp, work, edited: false };
  const history = changed(state.history, { work: next, before: own }, change, field);
  return { ...state, history, edited: true };
}

function broughtBack<W>(state: WorkState<W>): WorkState<W> {
  const { work, before } = state.history.present;
  if (before === undefined) return state;
  const { undo, redo, back } = before;
  const next = back === undefined ? before.work : back(work, before.work);
  // What is given up now can be had back the same way: nothing that was typed is lost.
  const instead = { ...before, work, undo: redo, redo: undo, edited: false };
  const held = { work: next, before: instead };
  const history = changed(state.history, held, "det tidigare hämtades tillbaka");
  return { ...state, history, edited: true };
}

function met<W>(state: WorkState<W>, theirs: W, whose: Whose): WorkState<W> {
  const { history, begun } = state;
  const mine = history.present.work;
  if (whose === "mine") {
    const own = { work: mine, before: { ...KEPT_MINE, work: theirs, edited: false } };
    // What undo leads back to is what was chosen against.
    const from = { ...history, present: heldOf(theirs) };
    return { ...state, history: changed(from, own, "din version behölls"), edited: true };
  }
  const held = { work: theirs, before: { ...TOOK_THEIRS, work: mine, edited: false } };
  return {
    history: changed(history, held, "den andras version hämtades"),
    edited: false,
    begun: begun + 1,
  };
}

function joined<W>(state: WorkState<W>, { work, back, change }: Joined<W>): WorkState<W> {
  const from = { ...state.history, present: heldOf(back) };
  return { ...state, history: changed(from, heldOf(work), change), edited: true };
}

function moved<W>(state: WorkState<W>, history: History<Held<W>>): WorkState<W> {
  return history === state.history ? state : { ...state, history, edited: true };
}

export function reduceWork<W>(state: WorkState<W>, action: WorkAction<W>): WorkState<W> {
  switch (action.type) {
    case "edit":
      return edited(state, action.edit);
    case "bringBack":
      return broughtBack(state);
    case "undo":
      return moved(state, undone(state.history));
    case "redo":
      return moved(state, redone(state.history));
    case "left": {
      const history = left(state.history);
      return history === state.history ? state : { ...state, history };
    }
    case "load":
      return { ...startOf(action.work), begun: state.begun + 1 };
    case "meet":
      return action.join === undefined
        ? met(state, action.theirs, action.whose)
        : joined(state, action.join(state.history.present.work, action.theirs, action.whose));
  }
}
