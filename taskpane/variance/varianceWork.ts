import type { Edit, GivenUp } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { changedOrigin } from "./changedOrigin";
import { readVariance } from "../documents/variance/readVariance";
import type { VarianceWork } from "../documents/variance/varianceDocument";
import { varianceText } from "../documents/variance/varianceText";
import { editedPart } from "./editedPart";
import type { PartForm, ShownForm, VarianceForm } from "./form";

type Settings = Partial<Pick<VarianceForm, "kind" | "method" | "municipality" | "year">>;

export type VarianceAction =
  | { readonly type: "set"; readonly change: Settings }
  | {
      readonly type: "part";
      readonly place: number;
      readonly change: Partial<PartForm>;
      /** What the change takes away, for the button that brings it back. */
      readonly removed?: string | undefined;
    }
  | {
      readonly type: "replace";
      readonly form: VarianceForm;
      readonly removed?: string | undefined;
      /** What has happened, where the figures are not of another origin. */
      readonly done?: string;
    }
  | { readonly type: "show"; readonly change: Partial<ShownForm> };

const SETTING_NAMES: Readonly<Record<keyof Settings, string>> = {
  kind: "det som jämförs",
  method: "metoden",
  municipality: "kommunen",
  year: "året",
};

const SHOWN_NAMES: Readonly<Record<keyof ShownForm, string>> = {
  unit: "beloppens enhet",
  sign: "beloppens tecken",
  part: "den visade delen",
};

/** A form in the place of another; a part that is not in it is not shown. */
function withForm(work: VarianceWork, form: VarianceForm): VarianceWork {
  const { part } = work.shown;
  const gone = part !== undefined && part >= form.parts.length;
  return { form, shown: gone ? { ...work.shown, part: undefined } : work.shown };
}

/** Other figures are of the same municipality, which is told once. */
const replaced = (work: VarianceWork, form: VarianceForm): VarianceWork =>
  withForm(work, { ...form, municipality: form.municipality ?? work.form.municipality });

/** How it is shown stays. */
const back = (now: VarianceWork, { form }: VarianceWork): VarianceWork => replaced(now, form);

const REPLACEMENT: GivenUp<VarianceWork> = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
  back,
};

const removal = (removed: string): GivenUp<VarianceWork> => ({
  undo: `Ångra: ta tillbaka ${removed}`,
  redo: `Gör om: ta bort ${removed}`,
  back,
});

function set({ form }: VarianceWork, change: Settings): VarianceForm {
  // A method only splits the figures otherwise; another kind says that they are of something else.
  const { kind = form.kind } = change;
  const origin = kind === form.kind ? form.origin : changedOrigin(form.origin);
  const names = kind === form.kind ? form.names : undefined;
  return { ...form, ...change, origin, names };
}

function reduceVariance(work: VarianceWork, action: VarianceAction): Edit<VarianceWork> {
  const { form, shown } = work;
  switch (action.type) {
    case "set": {
      const [first = "kind"] = Object.keys(action.change) as (keyof Settings)[];
      return {
        work: withForm(work, set(work, action.change)),
        change: `${SETTING_NAMES[first]} ändrades`,
      };
    }
    case "part": {
      const { place, change, removed } = action;
      const parts = form.parts.map((part, each) =>
        each === place ? { ...part, ...change } : part,
      );
      const next = withForm(work, { ...form, origin: changedOrigin(form.origin), parts });
      return removed === undefined
        ? { work: next, ...editedPart(form.parts[place], change, place) }
        : { work: next, change: `${removed} togs bort`, givesUp: removal(removed) };
    }
    case "replace": {
      const { removed, done = `uppgifterna byttes mot ${action.form.origin}` } = action;
      return {
        work: replaced(work, action.form),
        change: removed === undefined ? done : `${removed} togs bort`,
        ...(form.parts.length > 0 && {
          givesUp: removed === undefined ? REPLACEMENT : removal(removed),
        }),
      };
    }
    case "show": {
      const [first = "unit"] = Object.keys(action.change) as (keyof ShownForm)[];
      return {
        work: { ...work, shown: { ...shown, ...action.change } },
        change: `${SHOWN_NAMES[first]} ändrades`,
        beside: true,
      };
    }
  }
}

/** No part, and so no figure, is there before the user has chosen what to begin with. */
const nothing = (): VarianceWork => ({
  form: { kind: "budget-outturn", method: "shapley", parts: [], origin: "", isExample: false },
  shown: { unit: "tkr", sign: "deviation", part: undefined },
});

/** How the view Avvikelse is held. */
export const varianceWork: ViewWork<VarianceWork, VarianceAction> = {
  name: "avvikelse",
  text: varianceText,
  read: readVariance,
  nothing,
  reduce: reduceVariance,
};
