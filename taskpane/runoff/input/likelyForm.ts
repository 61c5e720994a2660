import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import type { CellContent, RangeContent } from "../../workbook/port";
import { columnsIn } from "./columnsIn";
import type { Form } from "./form";

const INVOICE_COLUMNS = 3;

const isInvoiceRow = ({ length, 1: invoiced }: readonly CellContent[]): boolean =>
  length === INVOICE_COLUMNS || (length === INVOICE_COLUMNS + 1 && typeof invoiced === "string");

/**
 * Two periods and an amount on most rows: a list of invoices, also with a column too many, which is then
 * said. In such wide cells a number may as well be an amount: there the headings must tell, or the invoice
 * period be a text.
 */
export function likelyForm({ values }: RangeContent): Form {
  const columns = columnsIn(values);
  if (columns === undefined) return "invoicesByMonth";
  const { service: from, invoiced: by, amount, named } = columns;
  const rows = values.filter((row) => row[amount] !== null && (named || isInvoiceRow(row)));
  const periods = rows.flatMap((row) => {
    const [service, invoiced] = [servicePeriod(row[from]), servicePeriod(row[by])];
    return service === undefined || invoiced === undefined ? [] : [{ service, invoiced }];
  });
  if (periods.length < 2 || periods.length < values.length / 2) return "cumulative";
  const byMonth = periods.every(({ service }) => service.month !== undefined);
  return byMonth ? "invoicesByMonth" : "invoicesByYear";
}
