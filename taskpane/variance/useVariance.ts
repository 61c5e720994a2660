import { useMemo, useReducer } from "react";
import { type Evaluation, evaluate, type Reckoned } from "./evaluate";
import type { PartForm, ShownForm, VarianceForm } from "./form";

export interface VarianceState {
  readonly form: VarianceForm;
  readonly evaluation: Evaluation;
  /** The last result that could be reckoned; shown as old while something is wrong. */
  readonly good: Reckoned | undefined;
  readonly shown: ShownForm;
  /** The form before it was replaced as a whole. */
  readonly before: VarianceForm | undefined;
}

type Action =
  | { readonly type: "set"; readonly change: Partial<Pick<VarianceForm, "kind" | "method">> }
  | { readonly type: "part"; readonly place: number; readonly change: Partial<PartForm> }
  | { readonly type: "replace"; readonly form: VarianceForm }
  | { readonly type: "undo" }
  | { readonly type: "show"; readonly change: Partial<ShownForm> };

const changed = (origin: string): string =>
  origin.endsWith(", ändrat") ? origin : `${origin}, ändrat`;

function withForm(state: VarianceState, form: VarianceForm): VarianceState {
  const evaluation = evaluate(form);
  const good = evaluation.kind === "ok" ? evaluation : state.good;
  const { part } = state.shown;
  const gone = part !== undefined && part >= form.parts.length;
  const shown = gone ? { ...state.shown, part: undefined } : state.shown;
  return { ...state, form, evaluation, good, shown };
}

export function reduceVariance(state: VarianceState, action: Action): VarianceState {
  const { form, before } = state;
  switch (action.type) {
    case "set":
      return withForm(state, { ...form, ...action.change });
    case "part":
      return withForm(state, {
        ...form,
        origin: changed(form.origin),
        parts: form.parts.map((part, place) =>
          place === action.place ? { ...part, ...action.change } : part,
        ),
      });
    case "replace": {
      const next = withForm({ ...state, good: undefined }, action.form);
      return { ...next, good: next.good ?? state.good, before: form };
    }
    case "undo":
      return before === undefined ? state : { ...withForm(state, before), before: undefined };
    case "show":
      return { ...state, shown: { ...state.shown, ...action.change } };
  }
}

export function startState(form: VarianceForm): VarianceState {
  const evaluation = evaluate(form);
  return {
    form,
    evaluation,
    good: evaluation.kind === "ok" ? evaluation : undefined,
    shown: { unit: "tkr", sign: "deviation", part: undefined },
    before: undefined,
  };
}

export interface VarianceActions {
  readonly set: (change: Partial<Pick<VarianceForm, "kind" | "method">>) => void;
  readonly editPart: (place: number, change: Partial<PartForm>) => void;
  readonly replace: (form: VarianceForm) => void;
  readonly undo: () => void;
  readonly show: (change: Partial<ShownForm>) => void;
}

export type HeldVariance = VarianceActions & { readonly state: VarianceState };

/** The view's form and what it comes to; reckoned at each keystroke, in milliseconds. */
export function useVariance(start: () => VarianceForm): HeldVariance {
  const [state, dispatch] = useReducer(reduceVariance, undefined, () => startState(start()));
  const actions = useMemo<VarianceActions>(
    () => ({
      set: (change) => dispatch({ type: "set", change }),
      editPart: (place, change) => dispatch({ type: "part", place, change }),
      replace: (form) => dispatch({ type: "replace", form }),
      undo: () => dispatch({ type: "undo" }),
      show: (change) => dispatch({ type: "show", change }),
    }),
    [],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
