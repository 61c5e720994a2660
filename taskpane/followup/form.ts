import type { FollowedId } from "../../src/followup/keptForecast";
import type { MissingMonth } from "../../src/followup/followedPart";
import type { ShownForm } from "../variance/form";

/** Twelve fields as they are typed, January first; "": nothing. */
export type TypedMonths = readonly string[];

export const noMonths: TypedMonths = Array.from({ length: 12 }, () => "");

/** The fields of a part by month. */
export const MONTH_FIELDS = ["outturn", "earlier", "outstanding", "forecast"] as const;
export type MonthField = (typeof MONTH_FIELDS)[number];

/** A part of the cost as the view holds it; kr, a cost positive. */
export interface PartForm extends Readonly<Record<MonthField, TypedMonths>> {
  readonly id: FollowedId;
  /** The year's, spread by the days of the months. */
  readonly budget: string;
  /** The municipality's own by month, which then counts instead. */
  readonly budgetMonths?: TypedMonths | undefined;
  /** The answer for closed months without outturn. */
  readonly missing?: MissingMonth | undefined;
}

/** Where the forecast of the year's months comes from, and what it says besides the cost. */
export interface Rest {
  /** "Prognos, Bara basåret" */
  readonly name: string;
  /** The scenario's id; "": the base alone; NO_SCENARIO where it is none of Prognos as it was taken. */
  readonly scenario: string;
  readonly year: number;
  /** Persons with SFB and hours of LSS by month, as decimal texts. */
  readonly sfbPersons: TypedMonths;
  readonly lssHours: TypedMonths;
}

/** In place of a scenario's id: it is not compared with any. */
export const NO_SCENARIO = "-";
/** In its place too: by the list of cases, which is compared with the list as it stands. */
export const FROM_CASES = "-arenden";

/** Late invoices and repayments that a table tells by month: whether its outturn includes them is asked. */
export interface Late {
  readonly id: FollowedId;
  readonly amounts: TypedMonths;
}

/** Everything that the follow-up is made of. */
export interface FollowForm {
  readonly year: number;
  /** The last closed month, 1-12. */
  readonly closedThrough: number;
  readonly parts: readonly PartForm[];
  readonly rest?: Rest | undefined;
  /** Undefined once it is answered. */
  readonly late?: Late | undefined;
  /** Where the figures come from, for the user. */
  readonly origin: string;
  /** Of the made-up municipality. */
  readonly isExample: boolean;
}

/** How results are shown: as those of Avvikelse. */
export type FollowShown = ShownForm;

export const emptyPart = (id: FollowedId): PartForm => ({
  ...{ id, outturn: noMonths, earlier: noMonths, outstanding: noMonths, forecast: noMonths },
  budget: "",
});
