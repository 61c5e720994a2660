import { ModelError } from "../../modelError";
import type { InvoiceRow } from "./invoiceRow";

/** Of the invoices with an expected amount so many must look so, for all to be taken for it. */
const MOST_OF_THEM = 0.5;
const THOUSANDTH = { least: 0.0008, most: 0.00125 };

/**
 * @throws ModelError `invalid` where the amounts as a whole are in thousands of kronor, or all negative.
 */
export function refuseOtherUnit(
  invoices: readonly InvoiceRow[],
  expectedOf: (invoice: InvoiceRow) => number,
): void {
  if (invoices.some(({ amount }) => amount < 0) && invoices.every(({ amount }) => amount <= 0)) {
    throw new ModelError(
      "invalid",
      "Fakturorna: alla belopp är negativa. Skriv det fakturerade som positiva belopp; bara en kreditering är negativ.",
    );
  }
  let compared = 0;
  let thousandths = 0;
  for (const invoice of invoices) {
    const expected = expectedOf(invoice);
    if (!(expected > 0) || invoice.amount === 0) continue;
    const share = Math.abs(invoice.amount) / expected;
    compared += 1;
    if (share >= THOUSANDTH.least && share <= THOUSANDTH.most) thousandths += 1;
  }
  if (compared === 0 || thousandths <= compared * MOST_OF_THEM) return;
  throw new ModelError(
    "invalid",
    "Fakturorna: beloppen är en tusendel av de väntade och verkar vara i tusental kronor. Skriv dem i hela kronor, till exempel 30 345.",
  );
}
