import type { LookName } from "../build/looks";

const HEATS: readonly LookName[] = ["heat1", "heat2", "heat3", "heat4", "heat5"];

/** Darker the larger the share of the final amount, between the least in the triangle and all of it. */
export function heatLook(share: number, least: number): LookName {
  const place = least >= 1 ? 1 : (share - least) / (1 - least);
  const step = Math.max(0, Math.min(HEATS.length - 1, Math.floor(place * HEATS.length)));
  return HEATS[step] ?? "value";
}
