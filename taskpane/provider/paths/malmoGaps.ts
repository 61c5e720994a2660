import type { TypedGaps } from "./gapYears";

/** What Malmö's report says: wages rose by 59 kr an hour from 2020 to 2024 (section 8.3). */
export const malmoGaps: TypedGaps = { baseYear: 2020, increases: { 2024: "59" } };
