import { seenText } from "../text/seenText";

/** The months by their full names, January first. */
export const MONTHS = [
  ...(["januari", "februari", "mars", "april", "maj", "juni"] as const),
  ...(["juli", "augusti", "september", "oktober", "november", "december"] as const),
] as const;

/** How a month is written; a short form keeps its own letters where names are filled down. */
export interface MonthName {
  /** 1-12. */
  readonly month: number;
  readonly short: boolean;
}

/** Letters of the short form: jan, feb, mar … */
const SHORT = 3;

export const shortMonth = (month: number): string => (MONTHS[month - 1] ?? "").slice(0, SHORT);

/** The month of a name: mars, mar, mar., sept; undefined where it is none. */
export function readMonthName(text: string): MonthName | undefined {
  const name = seenText(text).toLowerCase();
  const full = MONTHS.findIndex((month) => month === name);
  // Maj is both: it goes with the longer names, as mars and juni do.
  if (full >= 0) return { month: full + 1, short: false };
  const bare = name.replace(/\.$/, "").replace(/^sept$/, "sep");
  const short = MONTHS.findIndex((month) => month.slice(0, SHORT) === bare);
  return short < 0 ? undefined : { month: short + 1, short: true };
}
