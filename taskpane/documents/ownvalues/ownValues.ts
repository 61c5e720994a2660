import type { AmountSign } from "../../../src/variance/amountSign";
import type { ShownAs } from "../../variance/form";

/** What can be told by year for the whole workbook. */
export type OwnKindId = "schablon" | "po" | "opi" | "wages" | "inhabitants";

export type OwnStatus = "indata" | "aviserad" | "antagande" | "statistik";

/** A value of the user's own, for a year that the product has no decided value for. */
export interface OwnValue {
  readonly kind: OwnKindId;
  readonly year: number;
  /** As it is kept: a decimal text. */
  readonly value: string;
  readonly status: OwnStatus;
  /** Where it comes from, as the user has written it; may be empty. */
  readonly source: string;
}

/** How amounts are shown in the whole workbook; what is left out is as each tab has it from the start. */
export interface ShownAmounts {
  readonly unit?: ShownAs | undefined;
  readonly sign?: AmountSign | undefined;
}

/** Egna värden: each kind and year once, kept in the workbook and used by every tab. */
export interface OwnValues {
  readonly rows: readonly OwnValue[];
  readonly shown?: ShownAmounts | undefined;
}
