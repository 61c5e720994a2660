import { Decimal } from "../exact/decimal";
import type { FieldUnit } from "./fields/fieldSpec";
import { providerFields, type ValueId } from "./fields/providerFields";
import { providerChanges } from "./providerChanges";
import type { ProviderInputs } from "./providerInputs";
import { withGiven } from "./withGiven";

/** A field, or one of two changes of several fields: all hours, one heltidsmått for all. */
export type UnknownId = ValueId | "volume" | "commonWeeklyHours";

/** What goal seek may change: its name, the values it may take, and how it is put in. */
export interface Unknown {
  readonly id: UnknownId;
  readonly label: string;
  readonly unit: FieldUnit;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly now: Decimal;
  readonly put: (value: Decimal) => ProviderInputs;
}

/** The widest search by unit, where the field itself has no upper limit worth the name. */
const WIDEST: Partial<Record<FieldUnit, number>> = {
  kr: 1e10,
  "kr/timme": 1e5,
  "kr/månad": 1e6,
  "kr/insats": 1e5,
  timmar: 1e9,
  "timmar/vecka": 168,
  "timmar/månad": 744,
  personer: 1e6,
  insatser: 1e8,
  minuter: 1440,
  veckor: 520,
};

/** A value that must be above 0 is sought from here. */
const SMALLEST = new Decimal("0.01");

function ofField(inputs: ProviderInputs, id: ValueId): Unknown {
  const spec = providerFields.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`no field ${id}`);
  const high = new Decimal(Math.min(spec.max, WIDEST[spec.unit] ?? spec.max));
  return {
    id,
    label: spec.label,
    unit: spec.unit,
    low: spec.above ? SMALLEST : new Decimal(spec.min),
    high,
    now: inputs.values[id],
    put: (value) => withGiven(inputs, { [id]: value }),
  };
}

export function unknownOf(inputs: ProviderInputs, id: UnknownId): Unknown {
  if (id === "volume") {
    return {
      id,
      label: "Volym (alla timmar gånger)",
      unit: "faktor",
      low: SMALLEST,
      high: new Decimal(100),
      now: new Decimal(1),
      put: (value) => withGiven(inputs, providerChanges.volume(inputs, value)),
    };
  }
  if (id === "commonWeeklyHours") {
    return {
      id,
      label: "Ett gemensamt heltidsmått",
      unit: "timmar/vecka",
      low: new Decimal(10),
      high: new Decimal(80),
      now: inputs.values.weeklyHours1,
      put: (value) => withGiven(inputs, providerChanges.commonWeeklyHours(inputs, value)),
    };
  }
  return ofField(inputs, id);
}
