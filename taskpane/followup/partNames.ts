import { parts } from "../../src/forecast/results/part";
import type { FollowedId } from "../../src/followup/keptForecast";

/** All that a year may be followed up by, in the order of the tables. */
export const FOLLOWED_IDS: readonly FollowedId[] = [...parts.map(({ id }) => id), "total"];

/** The parts as they are called; the whole where the outturn is not told by part. */
export const partName = (id: FollowedId): string =>
  parts.find((part) => part.id === id)?.label ?? "Totalt";
