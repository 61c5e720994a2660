import type { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import { type FieldId, providerFields } from "../../src/provider/fields/providerFields";
import type { ProviderGiven } from "../../src/provider/providerInputs";
import { typedFigure, typedValue } from "../work/typedFigure";

/** What stands in the fields; a field that is left out or blank has its default. */
export type Typed = Readonly<Partial<Record<FieldId, string>>>;
export type FieldErrors = ReadonlyMap<FieldId, string>;

export const allFields: readonly FieldSpec<FieldId>[] = providerFields;

const labels = new Map(allFields.map(({ id, label }) => [id, label]));
export const fieldLabel = (id: FieldId): string => labels.get(id) ?? id;
export const isFieldId = (id: string): id is FieldId => labels.has(id as FieldId);

/** Inputs as they would be typed. */
export function typedOf(given: ProviderGiven): Typed {
  return Object.fromEntries(
    allFields.flatMap((spec): [FieldId, string][] => {
      const { id } = spec;
      const value = given[id];
      if (value === undefined) return [];
      return [[id, id === "year" ? String(value) : typedFigure(spec, value)]];
    }),
  );
}

/** Reads every field; each that cannot be taken has its message. */
export function givenOf(typed: Typed): { given: ProviderGiven; errors: FieldErrors } {
  const errors = new Map<FieldId, string>();
  const given: Partial<Record<FieldId, Decimal>> = {};
  for (const spec of allFields) {
    const text = typed[spec.id] ?? "";
    if (spec.id === "year" || text.trim() === "") continue;
    try {
      given[spec.id] = typedValue(spec, text);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.set(spec.id, error.message);
    }
  }
  return { given: { ...given, year: (typed.year ?? "").trim() }, errors };
}
