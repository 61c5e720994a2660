import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import { endingAt } from "../../../src/runoff/triangle/endingAt";
import type { Source } from "../input/source";

type Periods = Pick<Source, "unseen" | "triangle">;

/** A year's months back: an older period is no closing of now. */
const MOST_ENDS = 12;

/**
 * The periods that what is booked can end with: one with invoices, where those before it are enough to develop,
 * and those without any.
 */
export function bookingEnds({ triangle, unseen }: Periods): readonly string[] {
  const { origins } = triangle;
  const earlier = origins.filter((_, place) => {
    const count = place + 1;
    const isNear = count >= origins.length - MOST_ENDS;
    return isNear && endingAt(triangle, count) !== undefined;
  });
  return [...earlier, ...unseen];
}

/**
 * The last period that is booked: the chosen one, else the last of the year of the last invoiced month. A list of
 * December's invoices reaches into January, which is not the closing year's cost.
 */
export function bookedThrough(source: Periods, chosen: string | undefined): string {
  if (chosen !== undefined && bookingEnds(source).includes(chosen)) return chosen;
  const ends = [source.triangle.origins.at(-1) ?? "", ...source.unseen];
  const last = servicePeriod(ends[0] ?? "");
  if (last?.month === undefined) return ends.at(-1) ?? "";
  return ends.findLast((end) => servicePeriod(end)?.year === last.year) ?? ends[0] ?? "";
}

/** The source up to and with the last period that is booked, and the periods that are left. */
export function bookedPart(
  source: Source,
  chosen: string | undefined,
): { readonly booked: Source; readonly left: readonly string[] } {
  const { triangle, unseen } = source;
  const through = bookedThrough(source, chosen);
  const place = triangle.origins.indexOf(through);
  if (place >= 0) {
    const ended = endingAt(triangle, place + 1) ?? triangle;
    const left = [...triangle.origins.slice(ended.origins.length), ...unseen];
    return {
      booked: left.length === 0 ? source : { ...source, triangle: ended, unseen: [] },
      left,
    };
  }
  const count = unseen.indexOf(through) + 1;
  const left = unseen.slice(count);
  return {
    booked: left.length === 0 ? source : { ...source, unseen: unseen.slice(0, count) },
    left,
  };
}
