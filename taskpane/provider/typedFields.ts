import { Decimal } from "../../src/exact/decimal";
import { fieldValue } from "../../src/labelled/fieldValue";
import { ModelError } from "../../src/modelError";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import { type FieldId, providerFields } from "../../src/provider/fields/providerFields";
import type { ProviderGiven } from "../../src/provider/providerInputs";
import { readSwedishNumber } from "../../src/swedish/readNumber";
import { wrongUnit } from "../../src/swedish/wrongUnit";
import { isShare, typedShare } from "../shared/typedShare";

/** What stands in the fields; a field that is left out or blank has its default. */
export type Typed = Readonly<Partial<Record<FieldId, string>>>;
export type FieldErrors = ReadonlyMap<FieldId, string>;

export const allFields: readonly FieldSpec<FieldId>[] = providerFields;
/** A solved value is kept to this many decimals: far within the öre of the result. */
const DECIMALS = 10;

export function typedNumber(value: Decimal): string {
  return value.toDecimalPlaces(DECIMALS).toFixed().replace(".", ",");
}

/** Inputs as they would be typed. */
export function typedOf(given: ProviderGiven): Typed {
  return Object.fromEntries(
    allFields.flatMap((spec): [FieldId, string][] => {
      const { id } = spec;
      const value = given[id];
      if (value === undefined) return [];
      if (id === "year") return [[id, String(value)]];
      const number = new Decimal(value);
      return [[id, isShare(spec) ? `${typedNumber(number.times(100))} %` : typedNumber(number)]];
    }),
  );
}

function readNumber(spec: FieldSpec, text: string): Decimal {
  const what = `”${spec.label}”`;
  const read = readSwedishNumber(text);
  if (read?.kind === "ambiguous") throw new ModelError("invalid", read.message);
  if (read === undefined) {
    throw new ModelError(
      "invalid",
      `${what} är ”${text.trim().slice(0, 40)}” men ska vara ett tal, till exempel ${isShare(spec) ? "15 %" : "28 000"}.`,
    );
  }
  const wrong = wrongUnit(read, spec.unit);
  if (wrong !== undefined) throw new ModelError("invalid", `${what} ${wrong}`);
  return fieldValue(spec, isShare(spec) ? typedShare(spec, read, what) : read.value, what);
}

/** Reads every field; each that cannot be taken has its message. */
export function givenOf(typed: Typed): { given: ProviderGiven; errors: FieldErrors } {
  const errors = new Map<FieldId, string>();
  const given: Partial<Record<FieldId, Decimal>> = {};
  for (const spec of allFields) {
    const text = typed[spec.id] ?? "";
    if (spec.id === "year" || text.trim() === "") continue;
    try {
      given[spec.id] = readNumber(spec, text);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.set(spec.id, error.message);
    }
  }
  return { given: { ...given, year: (typed.year ?? "").trim() }, errors };
}

/** The fields that a message of the model names, in quotes: it is shown at each of them. */
export function fieldsNamed(message: string): readonly FieldId[] {
  return allFields.filter(({ label }) => message.includes(`”${label}”`)).map(({ id }) => id);
}
