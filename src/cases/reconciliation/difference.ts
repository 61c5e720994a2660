import type { Decimal } from "../../exact/decimal";
import type { Law } from "../list/caseRow";

/** The kinds of difference, in the order in which they are told. */
export const DIFFERENCE_KINDS = [
  "Saknas i listan",
  "Inte fakturerad",
  "Fel belopp",
  "Dubbelt",
  "Efter slut",
  "Tidigare år",
  "Sjuklön saknas i listan",
  "Sjuklön utanför tiden",
  "Sjuklön dubbelt",
  "Sjuklön för hög",
  "Sjuklön för låg",
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One case and month in which the invoices and the list do not say the same. kr, to the öre. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly name: string;
  readonly key: string;
  /** Where it is told apart by law. */
  readonly law: Law | undefined;
  /** Year × 12 + month − 1. */
  readonly month: number;
  readonly expected: Decimal;
  readonly invoiced: Decimal;
  /** Invoiced less expected: more than expected is positive. */
  readonly difference: Decimal;
  /** What the amount looks like, Swedish; "" where it looks like nothing known. */
  readonly reason: string;
}
