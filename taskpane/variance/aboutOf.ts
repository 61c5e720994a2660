import type { Calculated } from "./evaluate";

/** An example's name ends with its year; whose it is stands before the text. */
const EXAMPLE = /^Exempel: Malmö (\d{4})$/;

/** What the outturn is of, where the figures say it: the example's year, or the one year of all periods. */
export function aboutOf({ form, comparisons }: Calculated): string | undefined {
  const [, ofExample] = (form.isExample && EXAMPLE.exec(form.origin)) || [];
  if (ofExample !== undefined) return ofExample;
  const periods = [
    ...comparisons.flatMap(({ cells }) => cells.map(({ period }) => period)),
    ...form.parts.map(({ calendar }) => calendar?.[1]),
  ].filter((period) => period !== undefined);
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const [year = ""] = years;
  return years.size === 1 && /^\d{4}$/.test(year) ? year : undefined;
}
