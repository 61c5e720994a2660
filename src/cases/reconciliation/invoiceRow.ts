import type { Law } from "../list/caseRow";

/** What was invoiced for a case and a month. */
export interface InvoiceRow {
  /** Of the range, counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly key: string;
  /** Year × 12 + month − 1 of the assistance. */
  readonly month: number;
  /** kr, a credit negative. */
  readonly amount: number;
  readonly hours: number | undefined;
  /** Where the invoices tell. */
  readonly law: Law | undefined;
}
