import type { FieldLimits } from "../../labelled/fieldLimits";
import type { Status } from "../../parameters/types";

/** One input of the LSS equalisation: its row in the labelled range, the sheet and the pane follow from this. */
export interface EqualisationField<Id extends string = string> extends FieldLimits {
  readonly id: Id;
  /** The Swedish label; case, spaces and accents do not matter when it is read. */
  readonly label: string;
  readonly required: boolean;
  /** What it is when left out, where that is a figure of its own. */
  readonly initial?: number;
  /** `indata`: the user's own figure, or one that SCB publishes. */
  readonly status: Status | "indata";
}

type More = Partial<Omit<EqualisationField, "id" | "label" | "unit">>;

/** Larger than the nation's figures; a larger number is a slip of the keys. */
const LARGEST = 1e12;
const MOST_PERSONS = 1e7;

function limitsOf(unit: string): Partial<FieldLimits> {
  if (unit === "personer" || unit === "beslut") return { max: MOST_PERSONS };
  if (unit === "andel") return { max: 1 };
  if (unit === "år") return { min: 2011, max: 2099, whole: true };
  return {};
}

/** One row of the field tables; limits follow from the unit unless they are given. */
export function equalisationField<const Id extends string>(
  id: Id,
  label: string,
  unit: string,
  more: More = {},
): EqualisationField<Id> {
  return {
    id,
    label,
    unit,
    min: 0,
    max: LARGEST,
    above: false,
    whole: false,
    required: false,
    status: "indata",
    ...limitsOf(unit),
    ...more,
  };
}
