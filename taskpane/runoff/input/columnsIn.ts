import { type InvoiceColumns, invoiceColumns } from "../../../src/runoff/reading/invoiceColumns";
import { ModelError } from "../../../src/modelError";
import type { RangeContent } from "../../workbook/port";

/** Where the two periods stand: by the headings, else first; undefined: the headings do not tell. */
export function columnsIn(values: RangeContent["values"]): InvoiceColumns | undefined {
  try {
    return invoiceColumns(values);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return undefined;
  }
}
