import { useMemo, useReducer } from "react";
import type { FieldId } from "../../src/provider/fields/providerFields";
import type { RangeReference } from "../workbook/port";
import { type Evaluation, evaluate, type Reckoned } from "./evaluate";
import type { Typed } from "./typedFields";

/** Where the fields came from, for the user and for the sheet that is filled with them. */
export interface Origin {
  readonly name: string;
  /** The cells that they were read from, as long as they are as they were read. */
  readonly cells?: RangeReference;
  readonly changed?: true;
}

const changed = (origin: Origin): Origin =>
  origin.changed ? origin : { name: `${origin.name}, ändrat`, changed: true };

export interface ProviderState {
  readonly typed: Typed;
  readonly origin: Origin;
  readonly evaluation: Evaluation;
  /** The last result that could be reckoned; shown as old while something is wrong. */
  readonly good: Reckoned | undefined;
  /** What the fields were before they were replaced as a whole. */
  readonly before: { readonly typed: Typed; readonly origin: Origin } | undefined;
}

type Action =
  | { readonly type: "edit"; readonly id: FieldId; readonly text: string }
  | { readonly type: "replace"; readonly typed: Typed; readonly origin?: Origin }
  | { readonly type: "undo" };

function stateOf(
  typed: Typed,
  origin: Origin,
  last?: Pick<ProviderState, "good" | "before">,
): ProviderState {
  const evaluation = evaluate(typed);
  const good = evaluation.kind === "ok" ? evaluation : last?.good;
  return { typed, origin, evaluation, good, before: last?.before };
}

export function reduceProvider(state: ProviderState, action: Action): ProviderState {
  const { typed, origin, good, before } = state;
  switch (action.type) {
    case "edit":
      return stateOf({ ...typed, [action.id]: action.text }, changed(origin), state);
    case "replace":
      return stateOf(action.typed, action.origin ?? changed(origin), {
        good,
        before: { typed, origin },
      });
    case "undo":
      return before === undefined
        ? state
        : stateOf(before.typed, before.origin, { good, before: undefined });
  }
}

export interface Provider {
  readonly state: ProviderState;
  readonly edit: (id: FieldId, text: string) => void;
  readonly replace: (typed: Typed, origin?: Origin) => void;
  readonly undo: () => void;
}

/** The fields of the view and what they amount to; reckoned at each keystroke, in milliseconds. */
export function useProvider(start: () => { typed: Typed; origin: Origin }): Provider {
  const [state, dispatch] = useReducer(reduceProvider, undefined, () => {
    const { typed, origin } = start();
    return stateOf(typed, origin);
  });
  const actions = useMemo(
    () => ({
      edit: (id: FieldId, text: string) => dispatch({ type: "edit", id, text }),
      replace: (typed: Typed, origin?: Origin) =>
        dispatch({ type: "replace", typed, ...(origin === undefined ? {} : { origin }) }),
      undo: () => dispatch({ type: "undo" }),
    }),
    [],
  );
  return { state, ...actions };
}
