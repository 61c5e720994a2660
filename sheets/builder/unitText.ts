/** A unit stands close to its number: ”1 = ja” after a 1 must not be read as 11. */
export const unitText = (unit: string): string => `\u00a0${unit}`;
