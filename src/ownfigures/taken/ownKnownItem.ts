/** An item in the outturn that is not the year's own volume, kr, as a positive amount. */
export interface OwnKnownItem {
  readonly field: "lateInvoices" | "repayments" | "stateGrants";
  /** The year of the outturn that it is in. */
  readonly year: number;
  readonly amount: number;
  /** The year that it is of, where that is another: late invoices. */
  readonly ownYear?: number;
}
