import type { CommentSegment } from "../../../src/comment/commentSegment";
import type { BootstrapResult } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { runOffComment } from "../../../src/runoff/words/runOffComment";
import type { Calculated } from "../evaluate";
import { dataDateText } from "./dataDateText";
import { type Booking, bookedShare, proposedAccrual, usableDraws } from "./proposedAccrual";

/** What the pane says; the sheet says the same by formulas. */
export function commentOf(
  calculated: Calculated,
  drawn: BootstrapResult | undefined,
  booking: Booking,
): readonly CommentSegment[] {
  const { source, options, result, checks, tailNote, unseen } = calculated;
  const persons = source.unit === "personer";
  const share = bookedShare(booking, usableDraws(calculated, drawn));
  const made = share === undefined ? undefined : proposedAccrual(calculated, drawn, booking);
  return runOffComment({
    result,
    checks,
    tailEstimated: tailNote !== undefined,
    booked:
      share !== undefined && made?.kind === "entry"
        ? {
            share,
            // Persons' proposal is kronor as a whole; an amount's is told part by part.
            amount: persons ? made.entry.amount : made.entry.invoicedPeriods,
            unit: persons ? "kr" : source.unit,
          }
        : undefined,
    confidence: options.confidence,
    unit: source.unit,
    unseen: source.unseen,
    unseenForecast: unseen?.total,
    dataRange: source.name,
    dataDate: dataDateText(source),
  });
}
