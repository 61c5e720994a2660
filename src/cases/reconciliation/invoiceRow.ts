import type { Law } from "../list/caseRow";

/** What a claim for an assistant's sick pay rests on, as PA.SJUKLÖN takes it. */
export interface SickPayClaim {
  /** kr per hour. */
  readonly wage: number;
  /** Hours lost within days 1-14. */
  readonly hours: number;
  /** The assistant's average hours a week. */
  readonly weeklyHours: number;
  readonly periods: number;
  /** Shares; undefined: as PA.SJUKLÖN has them. */
  readonly holidayPay: number | undefined;
  readonly contributions: number | undefined;
  readonly agreement: number | undefined;
  /** Whose, as it is written: a code; "" where it is not. */
  readonly assistant: string;
}

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
  /** Of a claim for sick pay: held against its own hours and wage, and not against the list's. */
  readonly claim?: SickPayClaim;
}
