import type { YearFigure } from "../../forecast/base/base";
import type { HistoryYear } from "../../forecast/base/historyYear";
import type { BaseValueId } from "../../forecast/fields/forecastFields";
import type { OwnKnownItem } from "./ownKnownItem";
import type { PartOfYear } from "./partOfYear";
import type { Meaning } from "../meaning/meaning";
import type { Figure } from "../reading/reading";

/** A known item of a year after the base year, kr, as a positive amount, with the row's own label. */
export interface OwnKnownAhead {
  readonly field: OwnKnownItem["field"];
  readonly year: number;
  readonly amount: number;
  readonly label: string;
}

/** A month's outturn, as far as rows tell it. */
export interface OwnMonth {
  readonly year: number;
  readonly month: number;
  readonly values: Readonly<Partial<Record<Meaning, number>>>;
}

/** Budget and outturn of one part and year, as a comparison takes them. */
export interface OwnComparison {
  readonly part: "sfb" | "lss" | "provider";
  readonly year: number;
  /** Persons of SFB and of the own provider, hours of LSS. */
  readonly volume?: { readonly budget: number; readonly outturn: number };
  readonly cost: { readonly budget: number; readonly outturn: number };
}

/** What was taken of a block, as the models take it. */
export interface OwnFigures {
  readonly baseYear?: number;
  readonly figures: readonly Figure[];
  readonly base: Readonly<Partial<Record<BaseValueId, number>>>;
  readonly series: Readonly<Record<"budget" | "inhabitants", readonly YearFigure[]>>;
  /** Years up to the base year that have all that a history needs. */
  readonly history: readonly HistoryYear[];
  /** Years that lack something, with what: names of rows. A ledger knows no persons. */
  readonly incomplete: readonly {
    readonly part: PartOfYear;
    readonly missing: readonly Meaning[];
  }[];
  readonly knownItems: readonly OwnKnownItem[];
  /** What is known of the years after the base year. */
  readonly knownAhead: readonly OwnKnownAhead[];
  readonly comparisons: readonly OwnComparison[];
  readonly months: readonly OwnMonth[];
}
