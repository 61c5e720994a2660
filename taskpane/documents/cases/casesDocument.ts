import type { DocumentKind } from "../readDocument";

/** Where a list stands in the workbook. What stands in it is never kept outside its cells. */
export interface ListPlace {
  readonly sheet: string;
  readonly address: string;
  /** The table or named range that it is, read by its name; "": none. */
  readonly table: string;
}

export type CaseSource = "example" | ListPlace;

export const CASE_READERS = ["own", "others"] as const;
export type CaseReaders = (typeof CASE_READERS)[number];

export const INVOICE_LAWS = ["both", "SFB", "LSS"] as const;
export type InvoiceLaw = (typeof INVOICE_LAWS)[number];

/** What the view Ärenden keeps in the workbook. */
export interface CasesWork {
  /** Undefined: nothing is begun. */
  readonly source: CaseSource | undefined;
  /** The invoices that the list is held against; undefined: none yet. */
  readonly invoices: CaseSource | undefined;
  /** Of the invoices, as chosen; "": all years that they have. */
  readonly invoiceYear: string;
  /** What invoices that do not tell their law are of; "both": a case's whole cost. */
  readonly invoiceLaw: InvoiceLaw;
  /** A smaller difference is none, kr, as typed. */
  readonly tolerance: string;
  /** The year that is shown, as chosen; "": this year. */
  readonly year: string;
  /** Of the schablon after the last decided year, as typed. */
  readonly uplift: string;
  /** Who is to read what is written: for others counts below the limit are not shown. */
  readonly readers: CaseReaders;
  /** As typed. */
  readonly limit: string;
}

/** Version 1 is the first, so there is nothing to migrate yet. */
export const casesDocument: DocumentKind = {
  format: "pa-kalkyl-arenden",
  version: 1,
  migrations: new Map(),
  content: "underlag till Ärenden från PA-kalkyl",
};
