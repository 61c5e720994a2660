import type { OwnCount, OwnFigureId } from "../../src/comparison/ownYear";
import { comparisonText } from "../documents/comparison/comparisonText";
import type { ComparisonWork } from "../documents/comparison/comparisonDocument";
import { readComparison } from "../documents/comparison/readComparison";
import { changedOrigin } from "../variance/changedOrigin";
import type { Edit } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { fieldLabel } from "./fieldLabel";
import { type ComparisonForm, MOST_TABLES, MOST_YEARS, type PlaceTable } from "./form";

export type ComparisonAction =
  | { readonly type: "replace"; readonly form: ComparisonForm }
  | {
      readonly type: "field";
      readonly year: number;
      readonly id: OwnFigureId;
      readonly text: string;
    }
  | { readonly type: "addYear"; readonly year: number }
  | { readonly type: "removeYear"; readonly year: number }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "counted"; readonly counted: OwnCount }
  | { readonly type: "addTable"; readonly table: PlaceTable }
  | { readonly type: "removeTable"; readonly title: string };

type FormEdit = Pick<Edit<ComparisonForm>, "work" | "change" | "field">;

const REPLACEMENT = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
} as const;

const changed = (form: ComparisonForm): ComparisonForm => ({
  ...form,
  origin: changedOrigin(form.origin),
});

/** A table read again takes the place of the one with its title. */
const withTable = (form: ComparisonForm, table: PlaceTable): ComparisonForm => ({
  ...form,
  tables: [...form.tables.filter(({ title }) => title !== table.title), table].slice(-MOST_TABLES),
});

function editForm(
  form: ComparisonForm,
  action: Exclude<ComparisonAction, { type: "replace" }>,
): FormEdit {
  switch (action.type) {
    case "field": {
      const { year, id, text } = action;
      const years = form.years.map((each) =>
        each.year === year ? { ...each, typed: { ...each.typed, [id]: text } } : each,
      );
      return {
        work: changed({ ...form, years }),
        change: `${fieldLabel(id)} ${year} ändrades`,
        field: `${year} ${id}`,
      };
    }
    case "addYear": {
      const { year } = action;
      if (form.years.some((each) => each.year === year) || form.years.length >= MOST_YEARS) {
        return { work: form, change: "" };
      }
      const years = [...form.years, { year, typed: {} }].toSorted(
        (one, other) => one.year - other.year,
      );
      return { work: { ...form, years }, change: `${year} lades till` };
    }
    case "removeYear": {
      const years = form.years.filter(({ year }) => year !== action.year);
      return { work: changed({ ...form, years }), change: `${action.year} togs bort` };
    }
    case "name":
      return {
        work: { ...form, name: action.name },
        change: "kommunens namn ändrades",
        field: "name",
      };
    case "counted":
      return {
        work: changed({ ...form, counted: action.counted }),
        change: "när personerna är räknade ändrades",
      };
    case "addTable":
      return {
        work: withTable(form, action.table),
        change: `jämförelsetabellen ${action.table.title} lästes`,
      };
    case "removeTable":
      return {
        work: { ...form, tables: form.tables.filter(({ title }) => title !== action.title) },
        change: `jämförelsetabellen ${action.title} togs bort`,
      };
  }
}

function reduceComparison(work: ComparisonWork, action: ComparisonAction): Edit<ComparisonWork> {
  const { form } = work;
  if (action.type === "replace") {
    return {
      work: { form: action.form },
      change: `uppgifterna byttes mot ${action.form.origin}`,
      ...(form !== undefined && { givesUp: REPLACEMENT }),
    };
  }
  if (form === undefined) return { work, change: "" };
  const { work: next, change, field } = editForm(form, action);
  return {
    work: next === form ? work : { form: next },
    change,
    ...(field !== undefined && { field }),
  };
}

/** Nothing is begun before the user has chosen what to begin with. */
const nothing = (): ComparisonWork => ({ form: undefined });

/** How the view Jämförelse is held. */
export const comparisonWork: ViewWork<ComparisonWork, ComparisonAction> = {
  name: "jamforelse",
  text: comparisonText,
  read: readComparison,
  nothing,
  reduce: reduceComparison,
};
