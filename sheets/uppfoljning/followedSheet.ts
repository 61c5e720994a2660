import type { FollowedPart } from "../../src/followup/followedPart";
import type { Decimal } from "../../src/exact/decimal";

/** A part with what was typed of its months. */
export interface SheetPart extends FollowedPart {
  /** Booked, for earlier years included; by month. */
  readonly booked: readonly (Decimal | undefined)[];
  /** Of it, for earlier years. */
  readonly earlier: readonly (Decimal | undefined)[];
}

export interface FollowUpContent {
  readonly year: number;
  readonly closedThrough: number;
  readonly parts: readonly SheetPart[];
  /** What the figures come from. */
  readonly origin: string;
  /** The text for the report as it is when the sheet is made. */
  readonly texts: readonly string[];
  /** What the figures are called where they are an example's; the text then begins so. */
  readonly example?: string | undefined;
}

/** Where the cells of a table stand: the months, then tertials, earlier years and the full year. */
export interface TableRows {
  readonly first: number;
  readonly tertials: number;
  readonly earlier: number;
  readonly year: number;
}

const MONTHS = 12;
const TERTIALS = 3;

/** The rows of a table whose first month stands in `first`. */
export const tableRows = (first: number): TableRows => ({
  first,
  tertials: first + MONTHS,
  earlier: first + MONTHS + TERTIALS,
  year: first + MONTHS + TERTIALS + 1,
});

/** The first and last month of a tertial, from 0. */
export const tertialRows = ({ first }: TableRows, tertial: number): readonly [number, number] => [
  first + tertial * 4,
  first + tertial * 4 + 3,
];

export const COLUMNS = 11;
/** The cell with the number of the last closed month. */
export const CLOSED = "$B$5";
