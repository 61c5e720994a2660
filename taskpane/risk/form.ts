import type { BaseValueId } from "../../src/forecast/fields/forecastFields";
import type { YearlySwing } from "../../src/risk/correlation/correlation";
import type { RiskDefaultId } from "../../src/risk/defaults/riskDefaults";
import type { SpreadShape } from "../../src/risk/own/ownSpread";

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
  readonly shape: SpreadShape;
}

/** How two swings go together, as it is typed; a pair that stands in no list goes each by itself. */
export interface CorrelationForm {
  readonly one: YearlySwing;
  readonly other: YearlySwing;
  readonly value: string;
}

/** A default that the user has put another figure in place of, as it is typed. */
export interface DefaultForm {
  readonly id: RiskDefaultId;
  readonly value: string;
}

/** A figure as it is typed, and where it was fetched from; "": the user's own. */
export interface FetchedForm {
  readonly value: string;
  /** "ur Retro 2026-03-31, Fakturor 2025". */
  readonly from: string;
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
  readonly stockError: FetchedForm;
  /** Standard error of what is still to be invoiced of years that are over, kr; "" = none. */
  readonly knownError: FetchedForm;
  readonly correlations: readonly CorrelationForm[];
  readonly events: readonly EventForm[];
  readonly own: readonly OwnForm[];
  /** Only those that are not ours. */
  readonly defaults: readonly DefaultForm[];
}

const unknown: FetchedForm = { value: "", from: "" };

export const usualForm: RiskForm = {
  scenario: undefined,
  year: undefined,
  draws: "10 000",
  seed: "1",
  stockError: unknown,
  knownError: unknown,
  correlations: [],
  events: [],
  own: [],
  defaults: [],
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
