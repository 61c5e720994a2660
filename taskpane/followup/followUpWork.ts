import { MONTHS } from "../../src/swedish/monthNames";
import {
  type FollowUpWork,
  MOST_KEPT,
  type StoredForecast,
} from "../documents/followup/followUpDocument";
import { followUpText } from "../documents/followup/followUpText";
import { readFollowUp } from "../documents/followup/readFollowUp";
import { changedOrigin } from "../variance/changedOrigin";
import type { Edit } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { answeredLate } from "./answeredLate";
import {
  emptyPart,
  type FollowForm,
  type FollowShown,
  type MonthField,
  NO_SCENARIO,
  noMonths,
  type PartForm,
} from "./form";
import { forecastTyped, type TakenForecast } from "./input/restOf";
import { partName } from "./partNames";

export type FollowUpAction =
  | {
      readonly type: "replace";
      readonly form: FollowForm;
      /** Forecasts that come with it: the example's. */
      readonly kept?: readonly StoredForecast[];
    }
  | {
      readonly type: "period";
      readonly change: Partial<Pick<FollowForm, "year" | "closedThrough">>;
    }
  /** A field of a part; `month` from 0, of the year's budget left out. */
  | {
      readonly type: "field";
      readonly place: number;
      readonly field: MonthField | "budgetMonths" | "budget";
      readonly month?: number;
      readonly text: string;
    }
  | {
      readonly type: "part";
      readonly place: number;
      readonly change: Partial<PartForm>;
      readonly done: string;
    }
  | { readonly type: "addPart"; readonly id: PartForm["id"]; readonly taken?: TakenForecast }
  | { readonly type: "removePart"; readonly place: number }
  | { readonly type: "rest"; readonly taken: TakenForecast }
  | { readonly type: "late"; readonly included: boolean }
  | { readonly type: "show"; readonly change: Partial<FollowShown> }
  | { readonly type: "keep"; readonly kept: StoredForecast }
  | { readonly type: "drop"; readonly name: string };

/** A change of the figures. */
type FormEdit = Pick<Edit<FollowForm>, "work" | "change" | "field">;

const SHOWN_NAMES: Readonly<Record<keyof FollowShown, string>> = {
  unit: "beloppens enhet",
  sign: "beloppens tecken",
  part: "den visade delen",
};

const FIELD_NAMES: Readonly<Record<MonthField | "budgetMonths" | "budget", string>> = {
  outturn: "utfallet",
  earlier: "beloppet för tidigare år",
  outstanding: "det som återstår",
  forecast: "prognosen",
  budgetMonths: "budgeten",
  budget: "budgeten",
};

/** A form in the place of another; a part that is not in it is not shown. */
function withForm(work: FollowUpWork, form: FollowForm): FollowUpWork {
  const { part } = work.shown;
  const gone = part !== undefined && part >= form.parts.length;
  return { ...work, form, shown: gone ? { ...work.shown, part: undefined } : work.shown };
}

/** The figures and the forecasts of them come back together; how it is shown stays. */
const back = (now: FollowUpWork, before: FollowUpWork): FollowUpWork => ({
  ...before,
  shown:
    now.shown.part !== undefined && now.shown.part >= (before.form?.parts.length ?? 0)
      ? { ...now.shown, part: undefined }
      : now.shown,
});

const replacement = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
  back,
};

const withPart = (form: FollowForm, place: number, change: Partial<PartForm>): FollowForm => ({
  ...form,
  parts: form.parts.map((part, each) => (each === place ? { ...part, ...change } : part)),
});

const changed = (form: FollowForm): FollowForm => ({ ...form, origin: changedOrigin(form.origin) });

/** A forecast that is typed on is no longer the scenario's. */
const ownRest = ({ rest, ...form }: FollowForm): FollowForm => ({
  ...form,
  rest: rest && { ...rest, name: changedOrigin(rest.name), scenario: NO_SCENARIO },
});

function replace(work: FollowUpWork, { form, kept = [] }: FollowUpAction & { type: "replace" }) {
  // One's own forecasts stay whatever is tried; the example's go with it.
  const own = work.kept.filter(({ isExample }) => !isExample);
  const examples = form.isExample ? kept : [];
  const next = {
    ...withForm(work, form),
    kept: [...own.slice(-(MOST_KEPT - examples.length)), ...examples],
  };
  return {
    work: next,
    change: `uppgifterna byttes mot ${form.origin}`,
    ...(work.form !== undefined && { givesUp: replacement }),
  };
}

function setField(
  form: FollowForm,
  { place, field, month, text }: FollowUpAction & { type: "field" },
): FormEdit {
  const part = form.parts[place];
  if (part === undefined) return { work: form, change: "" };
  const before = field === "budget" ? undefined : part[field];
  const change =
    before === undefined || month === undefined
      ? { budget: text }
      : { [field]: before.with(month, text) };
  const next = withPart(form, place, change);
  const when = month === undefined ? "" : ` i ${MONTHS[month] ?? ""}`;
  return {
    work: field === "forecast" ? ownRest(next) : changed(next),
    change: `${partName(part.id)}: ${FIELD_NAMES[field]}${when} ändrades`,
    field: `${place} ${field} ${month ?? ""}`,
  };
}

function editForm(form: FollowForm, action: FollowUpAction): FormEdit {
  switch (action.type) {
    case "period": {
      const what = action.change.year === undefined ? "den sista stängda månaden" : "året";
      return { work: { ...form, ...action.change }, change: `${what} ändrades` };
    }
    case "field":
      return setField(form, action);
    case "part":
      return { work: withPart(form, action.place, action.change), change: action.done };
    case "addPart": {
      const { id, taken } = action;
      const part = { ...emptyPart(id), forecast: (taken && forecastTyped(taken, id)) ?? noMonths };
      return {
        work: changed({ ...form, parts: [...form.parts, part] }),
        change: `${partName(id)} lades till`,
      };
    }
    case "removePart": {
      const part = form.parts[action.place];
      if (part === undefined) return { work: form, change: "" };
      const late = form.late?.id === part.id ? undefined : form.late;
      return {
        work: changed({ ...form, parts: form.parts.toSpliced(action.place, 1), late }),
        change: `${partName(part.id)} togs bort`,
      };
    }
    case "rest": {
      const { taken } = action;
      const parts = form.parts.map((part) => ({
        ...part,
        forecast: forecastTyped(taken, part.id) ?? part.forecast,
      }));
      return {
        work: { ...form, parts, rest: taken.rest },
        change: `resten av året hämtades ur ${taken.rest.name}`,
      };
    }
    case "late":
      return {
        work: answeredLate(form, action.included),
        change: action.included
          ? "sena fakturor räknades av från utfallet"
          : "sena fakturor lades till utfallet",
      };
    default:
      return { work: form, change: "" };
  }
}

function reduceFollowUp(work: FollowUpWork, action: FollowUpAction): Edit<FollowUpWork> {
  const { form, shown, kept } = work;
  switch (action.type) {
    case "replace":
      return replace(work, action);
    case "show": {
      const [first = "unit"] = Object.keys(action.change) as (keyof FollowShown)[];
      return {
        work: { ...work, shown: { ...shown, ...action.change } },
        change: `${SHOWN_NAMES[first]} ändrades`,
        beside: true,
      };
    }
    case "keep":
      return {
        work: kept.length >= MOST_KEPT ? work : { ...work, kept: [...kept, action.kept] },
        change: `${action.kept.name} behölls`,
      };
    case "drop":
      return {
        work: { ...work, kept: kept.filter(({ name }) => name !== action.name) },
        change: `${action.name} togs bort`,
      };
    default: {
      if (form === undefined) return { work, change: "" };
      const { work: next, ...edit } = editForm(form, action);
      return { work: next === form ? work : withForm(work, next), ...edit };
    }
  }
}

/** No figure is there before the user has chosen what to begin with. */
const nothing = (): FollowUpWork => ({
  form: undefined,
  kept: [],
  shown: { unit: "tkr", sign: "deviation", part: undefined },
});

/** How the view Uppföljning is held. */
export const followUpWork: ViewWork<FollowUpWork, FollowUpAction> = {
  name: "uppfoljning",
  text: followUpText,
  read: readFollowUp,
  nothing,
  reduce: reduceFollowUp,
};
