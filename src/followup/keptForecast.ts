import type { Day } from "../calendar/day";
import type { Decimal } from "../exact/decimal";
import type { PartId } from "../forecast/results/part";

/** A month of a kept forecast. */
export interface KeptMonth {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  /** kr, a cost positive, by part. */
  readonly parts: Readonly<Record<PartId, Decimal>>;
  /** Average over the month's days. */
  readonly sfbPersons: Decimal;
  readonly lssHours: Decimal;
}

/** A forecast as it was made, kept to be held against the outturn and against the next. */
export interface KeptForecast {
  readonly made: Day;
  /** "Prognos 2026-03": once in a workbook. */
  readonly name: string;
  /** What it stands on: the list of cases, or the scenario by name. */
  readonly basis: string;
  readonly months: readonly KeptMonth[];
}
