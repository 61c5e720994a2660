import type { Decimal } from "../../src/exact/decimal";
import type {
  Equalisation,
  EqualisationGiven,
} from "../../src/equalisation/fields/equalisationInput";
import { type EqualisationRow, equalisationRows } from "../../src/equalisation/equalisationRows";
import {
  type EqualisationId,
  equalisationFields,
} from "../../src/equalisation/fields/equalisationFields";
import type { EqualisationField } from "../../src/equalisation/fields/equalisationField";
import { type CaseEffects, caseEffects } from "../../src/equalisation/oneMoreCase";
import { resolveEqualisation } from "../../src/equalisation/resolveEqualisation";
import { ModelError } from "../../src/modelError";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import { typedValue } from "../work/typedFigure";
import { isBlank, isEmpty } from "./form";

export type FieldErrors = ReadonlyMap<EqualisationId, string>;

/** The result of fields that can be used. */
export interface Calculated {
  readonly equalisation: Equalisation;
  readonly rows: readonly EqualisationRow[];
  /** A text: why one more case cannot be told. */
  readonly cases: CaseEffects | string;
}

export type Evaluation =
  | { readonly kind: "empty" }
  | ({ readonly kind: "ok" } & Calculated)
  | { readonly kind: "wrong"; readonly errors: FieldErrors; readonly message: string };

const fields: readonly EqualisationField<EqualisationId>[] = equalisationFields;
const ids: ReadonlySet<string> = new Set(fields.map(({ id }) => id));
const isId = (id: string): id is EqualisationId => ids.has(id);

function casesOf(equalisation: Equalisation): Calculated["cases"] {
  try {
    return caseEffects(equalisation);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

/** What the fields amount to, or what is wrong with which of them. */
export function evaluate(form: EqualisationForm): Evaluation {
  if (isEmpty(form)) return { kind: "empty" };
  const errors = new Map<EqualisationId, string>();
  const given: Partial<Record<EqualisationId, Decimal>> = {};
  for (const field of fields) {
    const text = form.typed[field.id];
    if (text === undefined || isBlank(text)) continue;
    try {
      given[field.id] = typedValue(field, text);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.set(field.id, error.message);
    }
  }
  const [first] = errors.values();
  if (first !== undefined) return { kind: "wrong", errors, message: first };
  try {
    const equalisation = resolveEqualisation(given as EqualisationGiven);
    const rows = equalisationRows(equalisation);
    return { kind: "ok", equalisation, rows, cases: casesOf(equalisation) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { message } = error;
    return {
      kind: "wrong",
      errors: new Map(error.fields.filter(isId).map((id) => [id, message])),
      message,
    };
  }
}
