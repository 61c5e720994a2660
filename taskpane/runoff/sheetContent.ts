import type { RetroContent } from "../../sheets/retro/retroContent";
import type { BootstrapResult } from "../../src/runoff/methods/bootstrap/bootstrap";
import type { Calculated } from "./evaluate";
import { dataDateText } from "./results/dataDateText";
import { type Booking, bookedShare, proposedAccrual, usableDraws } from "./results/proposedAccrual";

/** The view's result as the sheet takes it. */
export function sheetContent(
  calculated: Calculated,
  drawn: BootstrapResult | undefined,
  booking: Booking,
): RetroContent {
  const { source, options, prior, result, checks, tailNote, unseen } = calculated;
  const made = proposedAccrual(calculated, drawn, booking);
  const share = bookedShare(booking, usableDraws(calculated, drawn));
  const asValue = share !== undefined || source.unit === "personer";
  return {
    triangle: source.triangle,
    unit: source.unit,
    method: options.method,
    prior,
    result,
    confidence: options.confidence,
    checks,
    tailEstimated: tailNote !== undefined,
    unseen: source.unseen,
    unseenForecast: unseen?.total,
    unseenMeanOf: unseen?.meanOf,
    dataRange: source.name,
    dataDate: dataDateText(source),
    accrual:
      made.kind === "entry"
        ? {
            trail: made.entry.trail,
            unit: source.unit === "personer" ? "kr" : source.unit,
            value: asValue ? made.entry.amount.toNumber() : undefined,
            share,
          }
        : { missing: made.message },
    example: source.example,
  };
}
