import { drivers } from "../../src/provider/driver";

/** The rows of the table that PA.EGENREGI answers with, counted from 1 with its heading. */
export const ANSWER = {
  revenue: 2,
  firstPost: 3,
  cost: drivers.length + 4,
  result: drivers.length + 5,
  grantNeeded: drivers.length + 6,
} as const;

/** The columns of the same table. */
export const KRONOR = 2;
export const PER_HOUR = 3;

/** Under the bars of the chart there is room for a word. */
export const SHORT_NAMES: readonly string[] = [
  ...["Intäkt", "Grundlön", "Lön och PO", "Ob", "Heltidsmått", "Frånvaro", "Sjuklön", "Jour"],
  ...["Jour > gräns", "Övertalighet", "Uppstart", "Korta insatser", "Administration", "Kostnad"],
];
