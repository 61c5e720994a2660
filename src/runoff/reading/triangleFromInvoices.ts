import { ModelError } from "../../modelError";
import type { Grain } from "./periodIndex";
import { periodName } from "./periodName";
import type { InvoiceList } from "./readInvoices";
import { setApart } from "./setApart";
import type { Triangle } from "../triangle/triangle";
import { triangleFrom } from "../triangle/triangleFrom";

export interface InvoiceTriangle {
  readonly triangle: Triangle;
  /** Service periods too young for any invoice: they need a forecast of their own. */
  readonly unseen: readonly string[];
}

const MOST_PERIODS = 500;

/**
 * The triangle of a list of invoices, as it is known from its first to its last invoice period. In between
 * a cell without an invoice is 0; after the last invoice period it is not yet observed, and before the first
 * one it is not in the list: 0 is a guess for neither. A row of 0 kronor tells that a period without
 * invoices is known. Delays in which no invoice ever comes, as when all invoices come a month later, are
 * left out at the start; periods too young for the rest are unseen. Rows far from all others are set apart.
 *
 * @throws ModelError `invalid`: too many periods, and as `setApart` and `triangleFrom`.
 */
export function triangleFromInvoices(list: InvoiceList, grain: Grain = "month"): InvoiceTriangle {
  const { invoices, notes } = setApart(list, grain);
  const through = invoices.reduce((last, { invoiced }) => Math.max(last, invoiced), 0);
  const known = invoices.reduce((low, { invoiced }) => Math.min(low, invoiced), through);
  const first = invoices.reduce((low, { service }) => Math.min(low, service), through);
  const firstDelay = invoices.reduce(
    (low, { service, invoiced, amount }) =>
      amount === 0 ? low : Math.min(low, invoiced - service),
    through - first,
  );
  const periods = through - first + 1;
  if (periods > MOST_PERIODS) {
    throw new ModelError(
      "invalid",
      `Fakturorna gäller ${periods} perioder men högst ${MOST_PERIODS} tas emot.`,
    );
  }
  const seen = periods - firstDelay;
  const values = Array.from({ length: seen }, (_, i): (number | null)[] =>
    Array.from({ length: seen }, (__, k) =>
      i + k < seen && first + i + firstDelay + k >= known ? 0 : null,
    ),
  );
  for (const { service, invoiced, amount } of invoices) {
    const row = values[service - first];
    const delay = invoiced - service - firstDelay;
    if (row !== undefined && delay >= 0) row[delay] = (row[delay] ?? 0) + amount;
  }
  const name = (i: number): string => periodName(first + i, grain);
  const triangle = triangleFrom({
    values,
    incremental: true,
    origins: values.map((_, i) => name(i)),
    firstDelay,
    cellName: (row, column) => `för ${name(row)} med fördröjningen ${firstDelay + column}`,
  });
  return {
    triangle: notes.length === 0 ? triangle : { ...triangle, aside: notes },
    unseen: Array.from({ length: firstDelay }, (_, i) => name(seen + i)),
  };
}
