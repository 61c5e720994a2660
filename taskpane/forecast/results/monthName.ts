const NAMES = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");

/** A month of the year, 1–12, by its short name, so that a table fits the pane. */
export const monthName = (month: number): string => NAMES[month - 1] ?? "";
