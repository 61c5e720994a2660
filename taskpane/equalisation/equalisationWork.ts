import type { EqualisationId } from "../../src/equalisation/fields/equalisationFields";
import { fieldOf } from "../../src/equalisation/fields/fieldOf";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import { equalisationText } from "../documents/equalisation/equalisationText";
import { readEqualisationForm } from "../documents/equalisation/readEqualisationForm";
import type { Edit } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { emptyForm, MOST_TAKEN_BACK } from "./form";

export type EqualisationAction =
  | { readonly type: "field"; readonly id: EqualisationId; readonly text: string }
  | { readonly type: "source"; readonly text: string }
  | { readonly type: "priceGrowth"; readonly text: string }
  /** An empty text takes the year away. */
  | { readonly type: "takenBack"; readonly year: number; readonly text: string }
  | { readonly type: "replace"; readonly form: EqualisationForm };

const REPLACEMENT = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
} as const;

function withTakenBack(form: EqualisationForm, year: number, amount: string): EqualisationForm {
  const others = form.takenBack.filter((each) => each.year !== year);
  if (amount.trim() === "") return { ...form, takenBack: others };
  const takenBack = [...others, { year, amount }].sort((one, other) => one.year - other.year);
  return takenBack.length > MOST_TAKEN_BACK ? form : { ...form, takenBack };
}

function reduceEqualisation(
  form: EqualisationForm,
  action: EqualisationAction,
): Edit<EqualisationForm> {
  switch (action.type) {
    case "field": {
      const { id, text } = action;
      return {
        work: { ...form, typed: { ...form.typed, [id]: text } },
        change: `${fieldOf(id).label} ändrades`,
        field: id,
      };
    }
    case "source":
      return { work: { ...form, source: action.text }, change: "källan ändrades", field: "source" };
    case "priceGrowth":
      return {
        work: { ...form, priceGrowth: action.text },
        change: "prislapparnas ökning ändrades",
        field: "priceGrowth",
      };
    case "takenBack": {
      const { year, text } = action;
      return {
        work: withTakenBack(form, year, text),
        change: `det som staten tar tillbaka ${year} ändrades`,
        field: `takenBack ${year}`,
      };
    }
    case "replace":
      return {
        work: action.form,
        change: `uppgifterna byttes mot ${action.form.example ?? "tomma fält"}`,
        ...(Object.keys(form.typed).length > 0 && { givesUp: REPLACEMENT }),
      };
  }
}

/** How the part LSS-utjämning is held. */
export const equalisationWork: ViewWork<EqualisationForm, EqualisationAction> = {
  name: "utjamning",
  text: equalisationText,
  read: readEqualisationForm,
  nothing: () => emptyForm,
  reduce: reduceEqualisation,
};
