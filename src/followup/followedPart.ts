import type { Decimal } from "../exact/decimal";

/** The months of a year, January first; undefined: not known. Kronor, a cost positive. */
export type YearMonths = readonly (Decimal | undefined)[];

/** A budget of the year as it is decided: one amount, or the municipality's own amounts by month. */
export type PartBudget =
  | { readonly kind: "year"; readonly amount: Decimal }
  | { readonly kind: "months"; readonly amounts: readonly Decimal[] };

/** What a month that is closed but has no outturn means: nothing was booked, or it is not booked yet. */
export type MissingMonth = "zero" | "notYet";

/** A part of the cost as it is followed up during the year, kr. */
export interface FollowedPart {
  /** "SFB", "LSS", or "Totalt" where the outturn is not told by part. */
  readonly name: string;
  /** As it is booked, by month. */
  readonly outturn: YearMonths;
  /** What is still to be invoiced for closed months: by Avstämning or Retro. */
  readonly outstanding?: YearMonths | undefined;
  /** By the list of cases or the forecast, every month of the year. */
  readonly forecast: readonly Decimal[];
  readonly budget?: PartBudget | undefined;
  /** In the outturn for earlier years: late invoices less repayments. Not of any month's activity. */
  readonly earlierYears?: Decimal | undefined;
  /** The answer for closed months without outturn; undefined where it has not been asked. */
  readonly missing?: MissingMonth | undefined;
}
