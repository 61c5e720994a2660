import type { FieldLimits } from "../../labelled/fieldLimits";
import type { Status } from "../../parameters/types";

/**
 * What a field is:
 * - `figure`: a figure of the base year that nothing changes;
 * - `level`: holds month by month until something changes it;
 * - `growth`: a change a year, applied each January;
 * - `flow`: an amount a year, a twelfth each month;
 * - `amount`: kr booked at a date, in a change only;
 * - `series`: one figure a year, known for some years;
 * - `takeover`: the day from which the state takes over, its value the months that it takes.
 */
export type FieldKind = "figure" | "level" | "growth" | "flow" | "amount" | "series" | "takeover";

/**
 * One input of the forecast: its row in the labelled range, in the sheet and in the pane all follow
 * from this.
 */
export interface ForecastField<
  Id extends string = string,
  Kind extends FieldKind = FieldKind,
> extends FieldLimits {
  readonly id: Id;
  readonly kind: Kind;
  /** The Swedish label; case, spaces and accents do not matter when it is read. */
  readonly label: string;
  /** What it is when left out; without it, see `forecastReasons`: required, or taken from other figures. */
  readonly initial?: number;
  readonly required: boolean;
  /** A change of it holds for the year it names and no longer: the next year's follows from other figures. */
  readonly yearOnly?: boolean;
  /** `indata`: the user's own figure. Others as for the parameters. */
  readonly status: Status | "indata";
}

type More = Partial<
  Pick<
    ForecastField,
    "min" | "max" | "above" | "whole" | "initial" | "required" | "status" | "zeroGives" | "yearOnly"
  >
>;

/** Larger than any municipality's figures; a larger number is a slip of the keys. */
const LARGEST = 1e12;

/** All hours of a month of 31 days for ten assistants: a person may need several at the same time. */
export const MOST_HOURS = 7440;

function limitsOf(unit: string): Partial<FieldLimits> {
  if (unit === "andel") return { max: 1 };
  if (unit === "andel/år") return { min: -0.5, max: 0.5 };
  if (unit === "timmar/vecka") return { max: 168 };
  if (unit === "timmar/månad") return { max: MOST_HOURS };
  if (unit === "personer" || unit === "personer/år") return { max: 1e6 };
  if (unit === "1 = ja, 0 = nej") return { max: 1, whole: true };
  return {};
}

/** One row of the field tables; limits follow from the unit unless they are given. */
export function forecastField<const Id extends string, const Kind extends FieldKind>(
  id: Id,
  kind: Kind,
  label: string,
  unit: string,
  more: More = {},
): ForecastField<Id, Kind> {
  return {
    id,
    kind,
    label,
    unit,
    min: 0,
    max: LARGEST,
    above: false,
    whole: false,
    required: false,
    status: more.initial === undefined ? "indata" : "antagande",
    ...limitsOf(unit),
    ...more,
  };
}
