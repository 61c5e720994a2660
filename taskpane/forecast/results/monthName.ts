const NAMES = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** A month of the year, 1–12, by name. */
export const monthName = (month: number): string => NAMES[month - 1] ?? "";
