import type { RunOffFigures, RunOffResult } from "./runOffResult";
import { withoutNoise } from "../triangle/withoutNoise";

/** An answer for a cell; what is not known is an empty text. */
type Answer = number | string;

export const runOffColumns = ["Period", "Fakturerat", "Slutligt", "Återstår", "Medelfel"] as const;

const row = (name: string, figures: RunOffFigures): readonly Answer[] => [
  name,
  withoutNoise(figures.latest),
  withoutNoise(figures.ultimate),
  withoutNoise(figures.outstanding),
  figures.standardError === null ? "" : withoutNoise(figures.standardError),
];

/** A row a period and the total, under {@link runOffColumns}; an unknown standard error is empty. */
export function runOffTable({ origins, total }: RunOffResult): readonly (readonly Answer[])[] {
  return [...origins.map((each) => row(each.origin, each)), row("Totalt", total)];
}
