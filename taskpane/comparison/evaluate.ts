import type { Decimal } from "../../src/exact/decimal";
import {
  checkOwnYear,
  ownFields,
  type OwnFigureId,
  type OwnYear,
} from "../../src/comparison/ownYear";
import { type ComparedYear, comparedYears } from "../../src/comparison/comparedYear";
import { ModelError } from "../../src/modelError";
import { typedValue } from "../work/typedFigure";
import type { ComparisonForm, TypedYear } from "./form";

/** What is wrong, by year and field. */
export type FieldErrors = ReadonlyMap<string, string>;
export const errorKey = (year: number, id: string): string => `${year} ${id}`;

/** The comparison of fields that can be used. */
export interface Calculated {
  readonly form: ComparisonForm;
  readonly years: readonly OwnYear[];
  readonly compared: Readonly<Record<"sfb" | "lss", readonly ComparedYear[]>>;
}

export type Evaluation =
  | ({ readonly kind: "ok" } & Calculated)
  | { readonly kind: "wrong"; readonly errors: FieldErrors; readonly message: string };

function ownYear({ year, typed }: TypedYear, errors: Map<string, string>): OwnYear {
  const figures: Partial<Record<OwnFigureId, Decimal>> = {};
  for (const field of ownFields) {
    const text = typed[field.id] ?? "";
    if (text.trim() === "") continue;
    try {
      figures[field.id] = typedValue(field, text);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.set(errorKey(year, field.id), `${year}: ${error.message}`);
    }
  }
  const own = { year, figures };
  try {
    checkOwnYear(own);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    for (const id of error.fields) errors.set(errorKey(year, id), error.message);
  }
  return own;
}

/** What the fields amount to beside the nation, or what is wrong with which of them. */
export function evaluate(form: ComparisonForm): Evaluation {
  const errors = new Map<string, string>();
  const years = form.years.map((each) => ownYear(each, errors));
  const [first] = errors.values();
  if (first !== undefined) return { kind: "wrong", errors, message: first };
  return {
    ...{ kind: "ok", form, years },
    compared: {
      sfb: comparedYears(years, "sfb", form.counted),
      lss: comparedYears(years, "lss", form.counted),
    },
  };
}
