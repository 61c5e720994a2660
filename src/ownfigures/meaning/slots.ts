import type { Part, Stage, Unit } from "./meaning";

/** What a row measures; `some` is a count of something that the row does not name. */
export type Measure =
  | "persons"
  | "hours"
  | "cost"
  | "children"
  | "adults"
  | "inflow"
  | "outflow"
  | "inhabitants"
  | "late"
  | "repaid"
  | "grant"
  | "volume";

/** Why a row is never a figure of the municipality's own cost, whatever else it says. */
export type Never =
  | "deviation"
  | "change"
  | "rate"
  | "within"
  | "revenue"
  | "activity"
  | "staff"
  | "account"
  | "notRunning"
  | "computed"
  | "others";

/** What a row says that has to be asked about before it is taken. */
export type Doubt =
  | "bought"
  | "gross"
  | "granted"
  | "instant"
  | "perMonth"
  | "perWeek"
  | "perDay"
  | "thousands"
  | "revised"
  | "fixedPrices"
  | "includes"
  | "excludes"
  | "result"
  | "allLss"
  | "sickPayWithin"
  | "partYear";

/** What one text says: of a label, of a heading, of a title. */
export interface Slots {
  readonly parts: ReadonlySet<Part>;
  readonly measure?: Measure;
  /** A measure by a word that may mean something else: beslut, snitt. */
  readonly weak: boolean;
  readonly stages: ReadonlySet<Stage>;
  readonly unit?: Unit;
  /** Says personlig assistans. */
  readonly assistance: boolean;
  /** Says that it is a sum. */
  readonly sum: boolean;
  /** Says netto. */
  readonly net: boolean;
  /** A mean by month, as a number of persons is given. */
  readonly monthlyMean: boolean;
  readonly never: ReadonlySet<Never>;
  readonly doubts: ReadonlySet<Doubt>;
  /** Words that say nothing known. */
  readonly unknown: readonly string[];
}
