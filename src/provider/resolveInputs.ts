import { Decimal, type DecimalInput } from "../exact/decimal";
import { ModelError } from "../modelError";
import { knownOrLatest } from "../parameters/knownOrLatest";
import { hourlyRate } from "../rules/hourlyRate";
import type { Period } from "../calendar/period";
import { checkInputs } from "./checkInputs";
import { drivers } from "./driver";
import { type FieldNaming, fieldNaming } from "./fieldNaming";
import { aboutFields } from "../labelled/aboutFields";
import { fieldValue } from "../labelled/fieldValue";
import type { FieldDefault, FieldSpec } from "./fields/fieldSpec";
import { type FieldId, providerFields, type ValueId } from "./fields/providerFields";
import type { ProviderGiven, ProviderInputs } from "./providerInputs";
import { providerPeriod } from "./providerPeriod";

type Values = Partial<Record<ValueId, Decimal>>;

/** Shares of a whole: where one is given, those left out are 0 and not their default. */
export const WHOLES: readonly (readonly ValueId[])[] = [
  ["hokShare", "panShare", "relativeShare"],
  ["weeklyShare1", "weeklyShare2", "weeklyShare3"],
];

function ofDefault(initial: FieldDefault, values: Values, period: Period): Decimal | undefined {
  if (initial.kind === "series") return knownOrLatest(initial.series, period.from);
  if (initial.kind === "byReading") {
    const second = values.jourReading?.eq(2) === true;
    return second ? new Decimal(initial.second) : knownOrLatest(initial.first, period.from);
  }
  if (initial.kind === "as") return values[initial.field as ValueId]?.div(initial.dividedBy);
  return undefined;
}

function partOfGivenWhole(id: ValueId, given: ProviderGiven): boolean {
  return WHOLES.some(
    (whole) => whole.includes(id) && whole.some((share) => given[share] !== undefined),
  );
}

function checked(spec: FieldSpec<FieldId>, value: DecimalInput, naming: FieldNaming): Decimal {
  return aboutFields([spec.id], () => fieldValue(spec, value, naming(spec.id)));
}

function scheduledRate(given: ProviderGiven, period: Period, naming: FieldNaming): Decimal {
  const spec = providerFields.find(({ id }) => id === "uplift");
  const uplift =
    given.uplift === undefined || spec === undefined
      ? undefined
      : checked(spec, given.uplift, naming);
  return hourlyRate(period, uplift);
}

/**
 * Every field's value from what was given: checked, defaults filled in, in exact decimals.
 *
 * @throws ModelError `invalid` naming the field (and its row with `naming`); `unknown` for a schablon
 * that is not decided.
 */
export function resolveInputs(
  given: ProviderGiven,
  naming: FieldNaming = fieldNaming(),
): ProviderInputs {
  const period = aboutFields(["year"], () => providerPeriod(given.year, naming("year")));
  const values: Values = {};
  for (const spec of providerFields) {
    const { id, initial } = spec;
    if (id === "year" || id === "uplift") continue;
    const own = given[id];
    if (own !== undefined) {
      values[id] = checked(spec, own, naming);
    } else if (initial.kind === "required") {
      throw new ModelError("invalid", `${naming(id)} saknas eller är tom. Fyll i raden.`, [id]);
    } else if (id === "schablon") {
      values.schablon = scheduledRate(given, period, naming);
    } else if (initial.kind === "value") {
      const value = partOfGivenWhole(id, given) ? 0 : initial.value;
      values[id] = checked(spec, value, naming);
    } else {
      values[id] = ofDefault(initial, values, period) ?? new Decimal(0);
    }
  }
  const complete = values as Record<ValueId, Decimal>;
  checkInputs(complete, naming);
  const off = new Set(drivers.map(({ id }) => id).filter((id) => complete[`${id}On`].isZero()));
  return { given, period, values: complete, off };
}
