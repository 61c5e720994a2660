/** More than anyone has: five kinds over fifty years. */
export const MOST_ROWS = 250;
export const LONGEST_SOURCE = 300;

export const isOwnYear = (year: number): boolean =>
  Number.isInteger(year) && year >= 1994 && year <= 2100;
