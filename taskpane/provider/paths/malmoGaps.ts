import type { TypedGaps } from "./gapYears";
import { noGaps } from "./noGaps";

/** What Malmö's report says: wages rose by 59 kr an hour from 2020 to 2024 (section 8.3). */
export const malmoGaps: TypedGaps = { ...noGaps, increases: { 2024: "59" } };
