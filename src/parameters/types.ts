import type { Day } from "../calendar/day";

/** The closed set of units; a parameter without one does not compile. */
export type Unit =
  | "kr/timme"
  | "andel"
  | "andel av timlönen"
  | "andel av prislappen"
  | "timmar/vecka"
  | "timmar/dag"
  | "timmar/månad"
  | "assistanstimmar/timme"
  | "dagar"
  | "år"
  | "index (2007 = 1)"
  | "andel/år"
  | "invånare";

/**
 * - `beslutad`: law, ordinance, agreement or decision in force for the dates given.
 * - `aviserad`: announced by the one who decides, not yet decided.
 * - `antagande`: our default or a figure not verified in its source; the user may change it.
 * - `statistik`: published outturn of a public authority or organisation.
 */
export type Status = "beslutad" | "aviserad" | "antagande" | "statistik";

export interface Source {
  /** Law, ordinance, report or page, e.g. "Förordning (1993:1091) om assistansersättning". */
  readonly title: string;
  /** Paragraph, table or page, e.g. "5 §", "Tabell 42". */
  readonly place: string;
  /** Amending act, where there is one, e.g. "SFS 2025:1045". */
  readonly reference?: string;
  /** Date of the source, where known. */
  readonly date?: Day;
}

export interface DatedValue {
  readonly from: Day;
  /** Last day in force; only the last value of a series may be open-ended. */
  readonly through?: Day;
  /** As in the source: a number, or a text fraction ("1/7") where no finite decimal is exact. */
  readonly value: number | string;
  readonly status: Status;
  readonly source: Source;
}

export interface KnownGap {
  readonly from: Day;
  readonly through: Day;
  /** Why there is no value, Swedish. */
  readonly reason: string;
}

/** One dated series of a parameter: the whole parameter, or one age group, municipality, day of week. */
export interface Series {
  /** The name that PA.PARAMETER takes, Swedish, e.g. "invånare Malmö". */
  readonly name: string;
  /** What it is called in a list under its parameter, Swedish, e.g. "Malmö"; else its name. */
  readonly title?: string;
  /** Other names users know it by, e.g. "OPI". */
  readonly aliases?: readonly string[];
  readonly values: readonly DatedValue[];
  /** Days between the first and the last value that the sources leave open; any other gap is an error. */
  readonly knownGaps?: readonly KnownGap[];
}

/** One file a parameter: description, unit, and its dated values with sources. */
export interface Parameter {
  /** ASCII id, the file's name. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly unit: Unit;
  readonly series: readonly Series[];
}
