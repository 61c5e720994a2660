import type { Decimal } from "../../../src/exact/decimal";
import type { BootstrapResult } from "../../../src/runoff/methods/bootstrap/bootstrap";
import type { Calculated } from "../evaluate";
import { type Booking, bookedShare, proposedAccrual, usableDraws } from "./proposedAccrual";

/** What is proposed for the periods with invoices, with its percentile where it is one; undefined: persons, or none. */
export function bookedIn(
  calculated: Calculated,
  drawn: BootstrapResult | undefined,
  booking: Booking,
): { readonly invoicedPeriods: Decimal; readonly share: number | undefined } | undefined {
  if (calculated.source.unit === "personer") return undefined;
  const made = proposedAccrual(calculated, drawn, booking);
  if (made.kind === "missing") return undefined;
  const share = bookedShare(booking, usableDraws(calculated, drawn));
  return { invoicedPeriods: made.entry.invoicedPeriods, share };
}
