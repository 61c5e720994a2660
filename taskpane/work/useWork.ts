import { type Reducer, useCallback, useMemo, useReducer } from "react";
import { reduceView, type Shows, startOfView, type ViewAction, type ViewState } from "./reduceView";
import type { Before, Edit, Join, Whose } from "./reduceWork";
import { type KeptWork, useKeptWork, type WorkForm } from "./useKeptWork";

/** What a view holds, and how: its words and its rules. The same from drawing to drawing. */
export interface ViewWork<W, A> extends WorkForm<W> {
  /** The work of a workbook that has none: nothing is begun, and no figures are anybody's. */
  readonly nothing: () => W;
  readonly reduce: (work: W, action: A) => Edit<W>;
  /** Both versions in one, where another has written in the same workbook; left out: one is chosen. */
  readonly join?: Join<W>;
  /** What takes in what this tab could not write before the same workbook was read again. */
  readonly resume?: (mine: W, found: W) => A;
}

/** A view that shows more than its work. */
export interface ShownView<W, A, S> extends ViewWork<W, A> {
  readonly shows: Shows<W, A, S>;
}

/** How a view is taken back and done again. */
export interface Undoing {
  /** The change that would be undone, in words; undefined where there is none. */
  readonly undoes: string | undefined;
  readonly redoes: string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A view's work in hand: shown, changed, taken back and kept in the workbook. */
export interface WorkInHand<W, A> extends Undoing {
  readonly work: W;
  /** Counts what the view has begun with. */
  readonly begun: number;
  readonly dispatch: (action: A) => void;
  /** What was given up as a whole and can be brought back. */
  readonly before: Before<W> | undefined;
  readonly bringBack: () => void;
  /** A field is left. */
  readonly leave: () => void;
  readonly kept: KeptWork;
}

export interface ShownInHand<W, A, S> extends WorkInHand<W, A> {
  readonly shown: S;
}

/** The one way in which a view is held: kept in the workbook, with undo and redo of every change. */
export function useShownWork<W, A, S>(view: ShownView<W, A, S>): ShownInHand<W, A, S> {
  const [state, act] = useReducer<Reducer<ViewState<W, S>, ViewAction<W, A>>, ShownView<W, A, S>>(
    useCallback((now, action) => reduceView(view, now, action), [view]),
    view,
    ({ nothing, shows }) => startOfView(nothing(), shows.begin),
  );
  const { shown } = state;
  const { history, edited, begun } = state.held;
  const { work, before } = history.present;
  const meeting = useMemo(() => {
    const { nothing, join, resume } = view;
    return {
      load: (stored: W | undefined, same: boolean) =>
        act({ type: "load", work: stored ?? nothing(), same }),
      resume:
        resume &&
        ((mine: W, found: W | undefined) =>
          act({ type: "own", action: resume(mine, found ?? nothing()) })),
      meet: (theirs: W | undefined, whose: Whose) =>
        act({ type: "meet", theirs: theirs ?? nothing(), whose, join }),
      joins: join !== undefined,
    };
  }, [view]);
  const kept = useKeptWork(view, work, edited, meeting);
  const dispatch = useCallback((action: A) => act({ type: "own", action }), []);
  const moves = useMemo(
    () => ({
      undo: () => act({ type: "undo" }),
      redo: () => act({ type: "redo" }),
      bringBack: () => act({ type: "bringBack" }),
      leave: () => act({ type: "left" }),
    }),
    [],
  );
  const undoes = history.past.at(-1)?.change;
  const redoes = history.future[0]?.change;
  return useMemo(
    () => ({ work, shown, begun, before, dispatch, kept, undoes, redoes, ...moves }),
    [work, shown, begun, before, dispatch, kept, undoes, redoes, moves],
  );
}

const NOTHING_MORE = { begin: undefined, follow: () => undefined };

/** A view that shows its work and nothing more. */
export function useWork<W, A>(view: ViewWork<W, A>): WorkInHand<W, A> {
  return useShownWork(useMemo(() => ({ ...view, shows: NOTHING_MORE }), [view]));
}
