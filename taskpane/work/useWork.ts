import { type Reducer, useCallback, useMemo, useReducer } from "react";
import {
  type Before,
  type Edit,
  reduceWork,
  startOf,
  type Whose,
  type WorkAction,
  type WorkState,
} from "./reduceWork";
import { type KeptWork, useKeptWork, type WorkForm } from "./useKeptWork";

/** What a view holds, and how: its words and its rules. The same from drawing to drawing. */
export interface ViewWork<W, A> extends WorkForm<W> {
  /** What the view begins with where the workbook has nothing. */
  readonly example: () => W;
  readonly reduce: (work: W, action: A) => Edit<W>;
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

/** The one way in which a view is held: kept in the workbook, with undo and redo of every change. */
export function useWork<W, A>(view: ViewWork<W, A>): WorkInHand<W, A> {
  const [state, act] = useReducer<Reducer<WorkState<W>, WorkAction<W>>, ViewWork<W, A>>(
    reduceWork,
    view,
    ({ example }) => startOf(example()),
  );
  const { history, edited, begun } = state;
  const { work, before } = history.present;
  const meeting = useMemo(
    () => ({
      load: (stored: W | undefined) => act({ type: "load", work: stored ?? view.example() }),
      meet: (theirs: W | undefined, whose: Whose) =>
        act({ type: "meet", theirs: theirs ?? view.example(), whose }),
    }),
    [view],
  );
  const kept = useKeptWork(view, work, edited, meeting);
  const dispatch = useCallback(
    (action: A) => act({ type: "edit", edit: (now) => view.reduce(now, action) }),
    [view],
  );
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
    () => ({ work, begun, before, dispatch, kept, undoes, redoes, ...moves }),
    [work, begun, before, dispatch, kept, undoes, redoes, moves],
  );
}
