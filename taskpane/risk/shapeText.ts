import type { SpreadShape } from "../../src/risk/own/ownSpread";

/** What the user means by min and max, in words; in the order in which they are offered. */
export const shapeText: Readonly<Record<SpreadShape, string>> = {
  percentiles: "1 fall av 10 under min, 1 av 10 över max (P10 och P90)",
  triangular: "yttersta gränser, jämnt avtagande från trolig (triangel)",
  pert: "yttersta gränser, samlat kring trolig (PERT)",
};
