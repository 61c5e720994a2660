import { comparisonTitles } from "../../../src/variance/comparisonTitles";

const TITLES = new Set(Object.values(comparisonTitles).flatMap(({ sides }) => sides));

/** A side's title as it is within a sentence: a name of its own stays as it is. */
export const sideInText = (side: string): string => (TITLES.has(side) ? side.toLowerCase() : side);
