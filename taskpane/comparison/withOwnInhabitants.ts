import type { OwnValue } from "../documents/ownvalues/ownValues";
import { ownKindOf } from "../ownvalues/ownKinds";
import { typedFigure } from "../work/typedFigure";
import type { ComparisonForm } from "./form";

/** The inhabitants of a year among Egna värden, as one would type them. */
export function ownInhabitants(rows: readonly OwnValue[], year: number): string | undefined {
  const row = rows.find((each) => each.kind === "inhabitants" && each.year === year);
  return row && typedFigure(ownKindOf("inhabitants").spec, row.value);
}

/** The fields as they are counted: blank inhabitants are the workbook's own; never in an example. */
export function withOwnInhabitants(
  form: ComparisonForm,
  rows: readonly OwnValue[],
): ComparisonForm {
  if (form.example !== undefined || rows.length === 0) return form;
  return {
    ...form,
    years: form.years.map(({ year, typed }) => {
      const blank = (typed.inhabitants ?? "").trim() === "";
      const inhabitants = blank ? ownInhabitants(rows, year) : undefined;
      return { year, typed: inhabitants === undefined ? typed : { ...typed, inhabitants } };
    }),
  };
}
