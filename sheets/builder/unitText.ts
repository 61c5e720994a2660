/** A unit stands close to its number: \u201d1 = ja\u201d after a 1 must not be read as 11. */
export const unitText = (unit: string): string => `\u00a0${unit}`;
