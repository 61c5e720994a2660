import type { FollowedPart } from "./followedPart";

/** Closed months of a part without outturn, 1-12: to be asked about, since they may be zero or not booked yet. */
export function missingMonths(
  { outturn }: Pick<FollowedPart, "outturn">,
  closedThrough: number,
): readonly number[] {
  return Array.from({ length: closedThrough }, (_, k) => k + 1).filter(
    (month) => outturn[month - 1] === undefined,
  );
}
