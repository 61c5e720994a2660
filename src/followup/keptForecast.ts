import type { Day } from "../calendar/day";
import { Decimal } from "../exact/decimal";
import type { PartId } from "../forecast/results/part";

/** What a year is followed up by: a part of the cost, or all of it where the outturn is not told by part. */
export type FollowedId = PartId | "total";

/** A month of a kept forecast. */
export interface KeptMonth {
  /** kr, a cost positive, by part; a part that is not followed is left out. */
  readonly parts: Readonly<Partial<Record<FollowedId, Decimal>>>;
  /** Booked in the month for earlier years, kr; in no part. */
  readonly earlierYears?: Decimal | undefined;
  /** Average over the month's days; undefined where the forecast does not tell it. */
  readonly sfbPersons?: Decimal | undefined;
  readonly lssHours?: Decimal | undefined;
}

/** A forecast as it was made, kept to be held against the outturn and against the next. */
export interface KeptForecast {
  readonly made: Day;
  /** "Prognos 2026-03": once in a workbook. */
  readonly name: string;
  /** What it stands on: the list of cases, or the scenario by name. */
  readonly basis: string;
  readonly year: number;
  /** The months up to it, 1-12, had outturn of all parts when it was made; 0: none had. */
  readonly closedThrough: number;
  /** January first. */
  readonly months: readonly KeptMonth[];
}

/** The parts that a kept forecast is of. */
export const keptIds = ({ months }: KeptForecast): readonly FollowedId[] =>
  Object.keys(months[0]?.parts ?? {}).toSorted() as FollowedId[];

/** What a month comes to, kr: all parts, without what was booked for earlier years. */
export const keptTotal = ({ parts }: KeptMonth): Decimal =>
  Object.values(parts).reduce((sum, amount) => sum.plus(amount), new Decimal(0));
