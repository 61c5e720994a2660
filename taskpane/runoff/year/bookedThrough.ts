import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import type { Source } from "../input/source";

type Periods = Pick<Source, "unseen"> & {
  readonly triangle: Pick<Source["triangle"], "origins">;
};

/** The periods that what is booked can end with: the last one with an invoice, and those without. */
export const bookingEnds = ({ triangle, unseen }: Periods): readonly string[] => [
  triangle.origins.at(-1) ?? "",
  ...unseen,
];

/**
 * The last period that is booked: the chosen one, else the last of the year of the last invoiced month. A list of
 * December's invoices reaches into January, which is not the closing year's cost.
 */
export function bookedThrough(source: Periods, chosen: string | undefined): string {
  const ends = bookingEnds(source);
  if (chosen !== undefined && ends.includes(chosen)) return chosen;
  const last = servicePeriod(ends[0] ?? "");
  if (last?.month === undefined) return ends.at(-1) ?? "";
  return ends.findLast((end) => servicePeriod(end)?.year === last.year) ?? ends[0] ?? "";
}

/** The periods without an invoice that are booked, and those that are not. */
export function bookedUnseen(
  source: Periods,
  chosen: string | undefined,
): { readonly booked: readonly string[]; readonly left: readonly string[] } {
  const through = bookedThrough(source, chosen);
  const count = source.unseen.indexOf(through) + 1;
  return { booked: source.unseen.slice(0, count), left: source.unseen.slice(count) };
}
