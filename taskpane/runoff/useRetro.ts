import { useMemo, useReducer } from "react";
import { type Evaluation, evaluate, type Reckoned } from "./evaluate";
import { examples } from "./input/examples";
import type { Source } from "./input/source";
import { initialOptions, type Options } from "./options";

export interface RetroState {
  readonly source: Source;
  readonly options: Options;
  readonly evaluation: Evaluation;
  /** The last result that could be reckoned; shown as old while an option is wrong. */
  readonly good: Reckoned | undefined;
  /** What was reckoned on before it was replaced as a whole. */
  readonly before: { readonly source: Source; readonly options: Options } | undefined;
}

type Action =
  | { readonly type: "source"; readonly source: Source }
  | { readonly type: "options"; readonly options: Partial<Options> }
  | { readonly type: "dataDate"; readonly dataDate: string }
  | { readonly type: "undo" };

function stateOf(
  source: Source,
  options: Options,
  last?: Pick<RetroState, "good" | "before">,
): RetroState {
  const evaluation = evaluate(source, options);
  const good = evaluation.kind === "ok" ? evaluation : last?.good;
  return { source, options, evaluation, good, before: last?.before };
}

export function reduceRetro(state: RetroState, action: Action): RetroState {
  const { source, options, before } = state;
  switch (action.type) {
    case "source":
      // Amounts read for other periods are no expectation of these.
      return stateOf(
        action.source,
        { ...options, priorRead: undefined },
        { good: undefined, before: { source, options } },
      );
    case "options":
      return stateOf(source, { ...options, ...action.options }, state);
    case "dataDate":
      return stateOf({ ...source, dataDate: action.dataDate }, options, state);
    case "undo":
      return before === undefined ? state : stateOf(before.source, before.options);
  }
}

export interface Retro {
  readonly state: RetroState;
  readonly take: (source: Source) => void;
  readonly choose: (options: Partial<Options>) => void;
  readonly date: (dataDate: string) => void;
  readonly undo: () => void;
}

function start(): RetroState {
  const [first] = examples;
  if (first === undefined) throw new Error("No example to begin with");
  return stateOf(first.source(), initialOptions);
}

/** The triangle, how it is reckoned and what it amounts to; reckoned at each change, in milliseconds. */
export function useRetro(): Retro {
  const [state, dispatch] = useReducer(reduceRetro, undefined, start);
  const actions = useMemo(
    () => ({
      take: (source: Source) => dispatch({ type: "source", source }),
      choose: (options: Partial<Options>) => dispatch({ type: "options", options }),
      date: (dataDate: string) => dispatch({ type: "dataDate", dataDate }),
      undo: () => dispatch({ type: "undo" }),
    }),
    [],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
