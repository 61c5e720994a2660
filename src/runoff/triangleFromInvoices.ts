import { ModelError } from "../modelError";
import type { Grain } from "./periodIndex";
import { periodName } from "./periodName";
import type { Invoice } from "./readInvoices";
import type { Triangle } from "./triangle";
import { triangleFrom } from "./triangleFrom";

export interface InvoiceTriangleOptions {
  readonly grain?: Grain | undefined;
  /** The last period in which invoices are known; default the last of the list. */
  readonly through?: number | undefined;
  /** Number of delays; later invoices are put in the last. Default as many as there are periods. */
  readonly delays?: number | undefined;
}

export interface InvoiceTriangle {
  readonly triangle: Triangle;
  /** Service periods too young for any invoice: they need a forecast of their own. */
  readonly unseen: readonly string[];
  /** Invoices after `through`, left out. */
  readonly later: number;
}

const MOST_PERIODS = 500;

/**
 * The triangle of a list of invoices. Between the first and the last service period a cell without an
 * invoice is 0, after `through` it is not yet observed. Delays in which no invoice ever comes, as when
 * all invoices come a month later, are left out at the start; periods too young for the rest are unseen.
 *
 * @throws ModelError `invalid`: nothing before `through`, too many periods, and as `triangleFrom`.
 */
export function triangleFromInvoices(
  invoices: readonly Invoice[],
  options: InvoiceTriangleOptions = {},
): InvoiceTriangle {
  const { grain = "month" } = options;
  const through =
    options.through ?? invoices.reduce((last, { invoiced }) => Math.max(last, invoiced), 0);
  const known = invoices.filter(({ invoiced }) => invoiced <= through);
  const first = known.reduce((low, { service }) => Math.min(low, service), through);
  const firstDelay = known.reduce(
    (low, { service, invoiced, amount }) =>
      amount === 0 ? low : Math.min(low, invoiced - service),
    through - first,
  );
  const periods = through - first + 1;
  if (known.length === 0 || periods > MOST_PERIODS) {
    throw new ModelError(
      "invalid",
      known.length === 0
        ? `Ingen faktura finns till och med ${periodName(through, grain)}.`
        : `Fakturorna gäller ${periods} perioder men högst ${MOST_PERIODS} tas emot.`,
    );
  }
  const seen = periods - firstDelay;
  const delays = Math.max(1, Math.min(options.delays ?? seen, seen));
  const values = Array.from({ length: seen }, (_, i): (number | null)[] =>
    Array.from({ length: delays }, (__, k) => (i + k < seen ? 0 : null)),
  );
  for (const { service, invoiced, amount } of known) {
    const row = values[service - first];
    const last = Math.min(delays - 1, invoiced - service - firstDelay);
    if (row !== undefined && last >= 0) row[last] = (row[last] ?? 0) + amount;
  }
  const name = (i: number): string => periodName(first + i, grain);
  return {
    triangle: triangleFrom({
      values,
      incremental: true,
      origins: values.map((_, i) => name(i)),
      firstDelay,
    }),
    unseen: Array.from({ length: firstDelay }, (_, i) => name(seen + i)),
    later: invoices.length - known.length,
  };
}
