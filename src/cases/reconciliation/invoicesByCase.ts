import type { Law } from "../list/caseRow";
import { caseAndLaw } from "./expectedMonths";
import type { InvoiceRow } from "./invoiceRow";

export interface InvoicedCase {
  readonly name: string;
  readonly key: string;
  readonly law: Law | undefined;
  readonly months: ReadonlyMap<number, readonly InvoiceRow[]>;
}

export const invoiceKey = (key: string, law: Law | undefined): string =>
  law === undefined ? key : caseAndLaw(key, law);

/** Invoices by case, and by law where they tell it. */
export function invoicesByCase(invoices: readonly InvoiceRow[]): ReadonlyMap<string, InvoicedCase> {
  const found = new Map<
    string,
    Omit<InvoicedCase, "months"> & { readonly months: Map<number, InvoiceRow[]> }
  >();
  for (const invoice of invoices) {
    const id = invoiceKey(invoice.key, invoice.law);
    let own = found.get(id);
    if (own === undefined) {
      own = { name: invoice.name, key: invoice.key, law: invoice.law, months: new Map() };
      found.set(id, own);
    }
    const rows = own.months.get(invoice.month);
    if (rows === undefined) own.months.set(invoice.month, [invoice]);
    else rows.push(invoice);
  }
  return found;
}
