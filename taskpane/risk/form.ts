import type { BaseValueId } from "../../src/forecast/fields/forecastFields";

/** An event as it is typed. */
export interface EventForm {
  readonly name: string;
  /** Per cent. */
  readonly probability: string;
  /** A day as 2027-07-01. */
  readonly from: string;
  readonly lasting: boolean;
  readonly amount: string;
  readonly sfbPersons: string;
  readonly lssHours: string;
}

/** An own min and max of a figure of the base, as they are typed; trolig is the base's own. */
export interface OwnForm {
  readonly field: BaseValueId;
  readonly min: string;
  readonly max: string;
}

/** The base alone, where no scenario is meant. */
export const BASE_ALONE = "bara basåret";

/** What the uncertainty is drawn with, beside the forecast itself. */
export interface RiskForm {
  /** A scenario's id, {@link BASE_ALONE}, or undefined: the one that Prognos shows. */
  readonly scenario: string | undefined;
  /** The year that is told of; undefined: the first ahead. */
  readonly year: number | undefined;
  readonly draws: string;
  readonly seed: string;
  /** Standard error of the SFB persons at the base year's end; "" = not known. */
  readonly stockError: string;
  /** Between the common swings of SFB and LSS. */
  readonly correlation: string;
  readonly events: readonly EventForm[];
  readonly own: readonly OwnForm[];
}

export const usualForm: RiskForm = {
  scenario: undefined,
  year: undefined,
  draws: "10 000",
  seed: "1",
  stockError: "",
  correlation: "0",
  events: [],
  own: [],
};

export const emptyEvent: EventForm = {
  name: "",
  probability: "",
  from: "",
  lasting: true,
  amount: "",
  sfbPersons: "",
  lssHours: "",
};

export const MOST_EVENTS = 20;
/** Each is some forecasts: more would hold the pane up. */
export const MOST_OWN = 5;
