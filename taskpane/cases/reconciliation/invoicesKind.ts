import { exampleInvoices } from "../../../src/cases/examples/exampleInvoices";
import type { InvoiceRow } from "../../../src/cases/reconciliation/invoiceRow";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import type { ListPlace } from "../../documents/cases/casesDocument";
import { hiddenRowsNote } from "../../work/hiddenRowsNote";
import type { ListCells } from "../input/listCells";
import type { ListKind } from "../input/useListed";

/** Invoices as they were read. */
export interface ReadInvoices {
  readonly rows: readonly InvoiceRow[];
  /** Undefined of the example. */
  readonly place: ListPlace | undefined;
  /** That hidden rows are read too. */
  readonly hidden: string | undefined;
}

/** @throws ModelError where they are no invoices, with the row. */
export const readInvoices = ({ rows, place, hidden }: ListCells): ReadInvoices => ({
  rows: readInvoiceRows(rows),
  place,
  hidden: hiddenRowsNote(hidden, 0),
});

/** Invoices, as a table that is read. */
export const invoicesKind: ListKind<ReadInvoices> = {
  read: readInvoices,
  example: () => ({
    rows: readInvoiceRows(exampleInvoices(hourlyRate)),
    place: undefined,
    hidden: undefined,
  }),
  empty: "Fakturorna är tomma än. Skriv ett ärende, en månad och ett belopp på varje rad.",
};
