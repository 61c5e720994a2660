import type { TypedGaps } from "./gapYears";

/** Five years back, which is what a municipality can usually tell; no increase is known before it is typed. */
export const noGaps: TypedGaps = { baseYear: 2020, increases: {} };
