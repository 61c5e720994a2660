import { useMemo, useReducer } from "react";
import type { Whose } from "../work/reduceWork";
import { changedOrigin } from "./changedOrigin";
import type { VarianceWork } from "./documents/varianceDocument";
import { type Evaluation, evaluate, type Reckoned } from "./evaluate";
import type { PartForm, ShownForm, VarianceForm } from "./form";
import { startingPoints } from "./startingPoints";

/** What was given up as a whole or has had something removed, and how it is brought back. */
interface Before {
  readonly form: VarianceForm;
  /** Undefined: how it is shown stays. */
  readonly shown?: ShownForm | undefined;
  /** What the button that brings it back says, and then the one that takes it away again. */
  readonly undo: string;
  readonly redo: string;
  /** Whether something has been edited since: it is put aside with the rest. */
  readonly edited?: boolean;
}

const removal = (form: VarianceForm, removed: string): Before => ({
  form,
  undo: `Ångra: ta tillbaka ${removed}`,
  redo: `Gör om: ta bort ${removed}`,
});

export interface VarianceState {
  readonly form: VarianceForm;
  readonly evaluation: Evaluation;
  /** The last result that could be reckoned; shown as old while something is wrong. */
  readonly good: Reckoned | undefined;
  readonly shown: ShownForm;
  readonly before: Before | undefined;
  /** Whether the user has changed anything since it was begun with or read from the workbook. */
  readonly edited: boolean;
}

type Action =
  | { readonly type: "set"; readonly change: Partial<Pick<VarianceForm, "kind" | "method">> }
  | {
      readonly type: "part";
      readonly place: number;
      readonly change: Partial<PartForm>;
      readonly removed: string | undefined;
    }
  | { readonly type: "replace"; readonly form: VarianceForm; readonly removed: string | undefined }
  | { readonly type: "undo" }
  | { readonly type: "show"; readonly change: Partial<ShownForm> }
  | { readonly type: "load"; readonly work: VarianceWork | undefined }
  | { readonly type: "meet"; readonly theirs: VarianceWork | undefined; readonly whose: Whose };

function withForm(state: VarianceState, form: VarianceForm): VarianceState {
  const evaluation = evaluate(form);
  const good = evaluation.kind === "ok" ? evaluation : state.good;
  const { part } = state.shown;
  const gone = part !== undefined && part >= form.parts.length;
  const shown = gone ? { ...state.shown, part: undefined } : state.shown;
  const before = state.before && { ...state.before, edited: true };
  return { ...state, form, evaluation, good, shown, before, edited: true };
}

const KEPT_MINE = { undo: "Ångra: hämta den andras", redo: "Gör om: behåll min" };
const TOOK_THEIRS = { undo: "Ångra: ta tillbaka min", redo: "Gör om: hämta den andras" };

/** Two versions of one work: the chosen one is shown, and the other is what undo brings back. */
function met(state: VarianceState, theirs: VarianceWork, whose: Whose): VarianceState {
  const { form, shown } = state;
  if (whose === "mine") {
    return { ...state, before: { ...theirs, ...KEPT_MINE }, edited: true };
  }
  return { ...startState(theirs), before: { form, shown, ...TOOK_THEIRS } };
}

const REPLACEMENT = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
};

/** What the button that brings back says, and that what was edited since is put aside. */
export const undoText = ({ undo, edited = false }: Before): string =>
  edited ? `${undo} (det du ändrat sedan dess läggs undan)` : undo;

function reduceVariance(state: VarianceState, action: Action): VarianceState {
  const { form, before } = state;
  switch (action.type) {
    case "set": {
      // A method only splits the figures otherwise; another kind says that they are of something else.
      const { kind = form.kind } = action.change;
      const origin = kind === form.kind ? form.origin : changedOrigin(form.origin);
      const names = kind === form.kind ? form.names : undefined;
      return withForm(state, { ...form, ...action.change, origin, names });
    }
    case "part": {
      const { removed } = action;
      const next = withForm(state, {
        ...form,
        origin: changedOrigin(form.origin),
        parts: form.parts.map((part, place) =>
          place === action.place ? { ...part, ...action.change } : part,
        ),
      });
      return removed === undefined ? next : { ...next, before: removal(form, removed) };
    }
    case "replace": {
      const { removed } = action;
      const next = withForm({ ...state, good: undefined }, action.form);
      const own = removed === undefined ? { form, ...REPLACEMENT } : removal(form, removed);
      return { ...next, good: next.good ?? state.good, before: own };
    }
    case "undo": {
      if (before === undefined) return state;
      const { undo, redo } = before;
      const back = { ...state, shown: before.shown ?? state.shown };
      // What is given up now can be had back in its turn: nothing that was typed is lost.
      const shown = before.shown && state.shown;
      return { ...withForm(back, before.form), before: { form, shown, undo: redo, redo: undo } };
    }
    case "show":
      return { ...state, shown: { ...state.shown, ...action.change }, edited: true };
    case "load":
      return startState(action.work);
    case "meet":
      return met(state, action.theirs ?? example(), action.whose);
  }
}

/** What the view begins with: the first starting point. */
function example(): VarianceWork {
  const [first] = startingPoints;
  if (first === undefined) throw new RangeError("There is nothing to start from");
  return { form: first.form(), shown: { unit: "tkr", sign: "deviation", part: undefined } };
}

export function startState({ form, shown } = example()): VarianceState {
  const evaluation = evaluate(form);
  const good = evaluation.kind === "ok" ? evaluation : undefined;
  return { form, evaluation, good, shown, before: undefined, edited: false };
}

export interface VarianceActions {
  readonly set: (change: Partial<Pick<VarianceForm, "kind" | "method">>) => void;
  /** `removed`: what the change takes away, for the button that brings it back. */
  readonly editPart: (place: number, change: Partial<PartForm>, removed?: string) => void;
  readonly replace: (form: VarianceForm, removed?: string) => void;
  readonly undo: () => void;
  readonly show: (change: Partial<ShownForm>) => void;
  readonly load: (work: VarianceWork | undefined) => void;
  readonly meet: (theirs: VarianceWork | undefined, whose: Whose) => void;
}

export type HeldVariance = VarianceActions & { readonly state: VarianceState };

/** The view's form and what it comes to; reckoned at each keystroke, in milliseconds. */
export function useVariance(): HeldVariance {
  const [state, dispatch] = useReducer(reduceVariance, undefined, startState);
  const actions = useMemo<VarianceActions>(
    () => ({
      set: (change) => dispatch({ type: "set", change }),
      editPart: (place, change, removed) => dispatch({ type: "part", place, change, removed }),
      replace: (form, removed) => dispatch({ type: "replace", form, removed }),
      undo: () => dispatch({ type: "undo" }),
      show: (change) => dispatch({ type: "show", change }),
      load: (work) => dispatch({ type: "load", work }),
      meet: (theirs, whose) => dispatch({ type: "meet", theirs, whose }),
    }),
    [],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
