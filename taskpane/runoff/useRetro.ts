import { useMemo, useReducer } from "react";
import type { Whose } from "../work/reduceWork";
import type { RetroWork } from "./documents/retroDocument";
import { usualDraws } from "./draw/drawsTyped";
import { type Evaluation, evaluate, type Reckoned } from "./evaluate";
import { examples } from "./input/examples";
import type { Source } from "./input/source";
import { initialOptions, type Options } from "./options";
import { EXPECTED } from "./results/proposedAccrual";
import { nothingTyped } from "./year/yearForecast";

/** What was given up as a whole, and what the button that brings it back says. */
interface Before {
  readonly work: Partial<RetroWork>;
  readonly undo: string;
  /** What the button says then: undo gives up what stood instead, which can be had back the same way. */
  readonly redo: string;
}

export interface RetroState {
  readonly work: RetroWork;
  readonly evaluation: Evaluation;
  /** The last result that could be reckoned; shown as old while an option is wrong. */
  readonly good: Reckoned | undefined;
  readonly before: Before | undefined;
  /** Whether the user has changed anything since it was begun with or read from the workbook. */
  readonly edited: boolean;
}

type Action =
  | { readonly type: "source"; readonly source: Source }
  | { readonly type: "options"; readonly options: Partial<Options> }
  | { readonly type: "dataDate"; readonly dataDate: string }
  /** What is typed and chosen beside the triangle; the result is the same. */
  | {
      readonly type: "beside";
      readonly change: Partial<Pick<RetroWork, "year" | "booking" | "draws">>;
    }
  | { readonly type: "undo" }
  | { readonly type: "load"; readonly work: RetroWork | undefined }
  | { readonly type: "meet"; readonly theirs: RetroWork | undefined; readonly whose: Whose };

/** What the view begins with: the first example. */
function example(): RetroWork {
  const [first] = examples;
  if (first === undefined) throw new RangeError("There is no example to begin with");
  return {
    source: first.source(),
    options: initialOptions,
    year: nothingTyped,
    booking: { amount: EXPECTED, costTyped: "" },
    draws: usualDraws,
  };
}

export function startState(work: RetroWork = example()): RetroState {
  const evaluation = evaluate(work.source, work.options);
  const good = evaluation.kind === "ok" ? evaluation : undefined;
  return { work, evaluation, good, before: undefined, edited: false };
}

/** The work changed by the user, and reckoned anew. */
function reckoned(state: RetroState, change: Partial<RetroWork>): RetroState {
  const next = startState({ ...state.work, ...change });
  return { ...next, good: next.good ?? state.good, before: state.before, edited: true };
}

/** Two versions of one work: the chosen one is shown, and the other is what undo brings back. */
function met(state: RetroState, theirs: RetroWork, whose: Whose): RetroState {
  if (whose === "mine") {
    const texts = { undo: "Ångra: hämta den andras", redo: "Gör om: ta tillbaka min" };
    return { ...state, before: { work: theirs, ...texts }, edited: true };
  }
  const texts = { undo: "Ångra: ta tillbaka min", redo: "Gör om: hämta den andras" };
  return { ...startState(theirs), before: { work: state.work, ...texts } };
}

/** What was given up stands again, and what stood in its place, as it stood, is what is brought back next. */
function undone(state: RetroState, { work, undo, redo }: Before): RetroState {
  const keys = Object.keys(work) as (keyof RetroWork)[];
  const instead = Object.fromEntries(keys.map((key) => [key, state.work[key]]));
  const before = { work: instead, undo: redo, redo: undo };
  return { ...reckoned({ ...state, good: undefined }, work), before };
}

function reduceRetro(state: RetroState, action: Action): RetroState {
  const { work, before } = state;
  const { source, options } = work;
  switch (action.type) {
    case "source": {
      // Amounts read for other periods are no expectation of these.
      const change = { source: action.source, options: { ...options, priorRead: undefined } };
      const next = reckoned({ ...state, good: undefined }, change);
      const undo = `Ångra bytet av underlag: ${source.name} och metoden där`;
      const redo = `Gör om bytet av underlag: ${action.source.name} och metoden där`;
      return { ...next, before: { work: { source, options }, undo, redo } };
    }
    case "options":
      return reckoned(state, { options: { ...options, ...action.options } });
    case "dataDate":
      return reckoned(state, { source: { ...source, dataDate: action.dataDate } });
    case "beside":
      return { ...state, work: { ...work, ...action.change }, edited: true };
    case "undo":
      return before === undefined ? state : undone(state, before);
    case "load":
      return startState(action.work);
    case "meet":
      return met(state, action.theirs ?? example(), action.whose);
  }
}

export interface Retro {
  readonly state: RetroState;
  readonly take: (source: Source) => void;
  readonly choose: (options: Partial<Options>) => void;
  readonly date: (dataDate: string) => void;
  readonly beside: (change: Partial<Pick<RetroWork, "year" | "booking" | "draws">>) => void;
  readonly undo: () => void;
  readonly load: (work: RetroWork | undefined) => void;
  readonly meet: (theirs: RetroWork | undefined, whose: Whose) => void;
}

/** The triangle, how it is reckoned and what it amounts to; reckoned at each change, in milliseconds. */
export function useRetro(): Retro {
  const [state, dispatch] = useReducer(reduceRetro, undefined, startState);
  const actions = useMemo<Omit<Retro, "state">>(
    () => ({
      take: (source) => dispatch({ type: "source", source }),
      choose: (options) => dispatch({ type: "options", options }),
      date: (dataDate) => dispatch({ type: "dataDate", dataDate }),
      beside: (change) => dispatch({ type: "beside", change }),
      undo: () => dispatch({ type: "undo" }),
      load: (work) => dispatch({ type: "load", work }),
      meet: (theirs, whose) => dispatch({ type: "meet", theirs, whose }),
    }),
    [],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
