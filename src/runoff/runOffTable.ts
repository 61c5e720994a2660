import type { RunOffFigures, RunOffResult } from "./runOffResult";

/** An answer for a cell; what is not known is an empty text. */
type Answer = number | string;

export const runOffColumns = ["Period", "Fakturerat", "Slutligt", "Återstår", "Medelfel"] as const;

/** More digits are the noise of doubles; these keep sums to the öre below a billion. */
const DIGITS = 12;
const shown = (value: number): number => Number(value.toPrecision(DIGITS));

const row = (name: string, figures: RunOffFigures): readonly Answer[] => [
  name,
  shown(figures.latest),
  shown(figures.ultimate),
  shown(figures.outstanding),
  figures.standardError === null ? "" : shown(figures.standardError),
];

/** A row a period and the total, under {@link runOffColumns}; an unknown standard error is empty. */
export function runOffTable({ origins, total }: RunOffResult): readonly (readonly Answer[])[] {
  return [...origins.map((each) => row(each.origin, each)), row("Totalt", total)];
}
