import { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerSections } from "../../src/provider/fields/providerSections";
import { goalSeekSteps, type Solution } from "../../src/provider/goalSeekSteps";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { type UnknownId, unknownOf } from "../../src/provider/unknown";
import { typedNumber } from "../work/typedNumber";

export interface UnknownChoice {
  readonly id: UnknownId;
  readonly label: string;
}

/** What is most often asked for, first: the model's own list in model.md. */
const USUAL: readonly UnknownId[] = [
  ...(["schablon", "commonWeeklyHours", "rotaEmployees", "volume"] as const),
  ...(["grant", "administrationPerHour"] as const),
];
const NOT_SOUGHT: readonly FieldId[] = ["year", "uplift", "persons", "jourReading"];

const sought = ({ id, unit }: FieldSpec<FieldId>): boolean =>
  unit !== "1 = ja, 0 = nej" && !NOT_SOUGHT.includes(id);

/** The unknowns in groups, as the choice shows them. */
export function unknownGroups(
  inputs: ProviderInputs,
): readonly { readonly name: string; readonly choices: readonly UnknownChoice[] }[] {
  const usual = USUAL.map((id) => ({ id, label: unknownOf(inputs, id).label }));
  const sections = providerSections.map(({ name, fields }) => ({
    name,
    choices: fields
      .filter((spec) => sought(spec) && !USUAL.includes(spec.id as UnknownId))
      .map(({ id, label }) => ({ id: id as UnknownId, label })),
  }));
  return [{ name: "Vanliga", choices: usual }, ...sections].filter(
    ({ choices }) => choices.length > 0,
  );
}

export type Measure = "afterGrant" | "beforeGrant";

/** What is sought, as it stands in the form. */
export interface TypedGoal {
  readonly unknown: UnknownId;
  readonly target: string;
  readonly measure: Measure;
}

export const usualGoal: TypedGoal = { unknown: "schablon", target: "0", measure: "afterGrant" };

/** What can be chosen to be sought: a field, or one of the two changes of several. */
export const isUnknownId = (id: unknown): id is UnknownId =>
  USUAL.some((each) => each === id) ||
  providerSections.some(({ fields }) => fields.some((spec) => spec.id === id && sought(spec)));

/** Solves the unknown for a typed target, a step at a time; why not is a sentence to show. */
export function* seek(
  inputs: ProviderInputs,
  id: UnknownId,
  target: string,
  measure: Measure,
): Generator<undefined, Solution> {
  const refused = "Målet ska vara ett tal i kronor, till exempel 0 eller −500 000.";
  try {
    const { value } = typedNumber(target.trim() === "" ? "0" : target, {
      what: "Målet",
      unit: "kr",
      refused,
    });
    return yield* goalSeekSteps(inputs, id, { target: new Decimal(value), measure });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { solved: false, reason: error.message };
  }
}
