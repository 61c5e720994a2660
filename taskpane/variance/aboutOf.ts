import type { Calculated } from "./evaluate";

const EXAMPLE = /^Malmö \d{4}$/;

/** What the outturn is of, where the figures say it: the example's municipality and year, or the one year of all periods. */
export function aboutOf({ form, comparisons }: Calculated): string | undefined {
  if (form.isExample && EXAMPLE.test(form.origin)) return form.origin;
  const periods = [
    ...comparisons.flatMap(({ cells }) => cells.map(({ period }) => period)),
    ...form.parts.map(({ calendar }) => calendar?.[1]),
  ].filter((period) => period !== undefined);
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const [year = ""] = years;
  return years.size === 1 && /^\d{4}$/.test(year) ? year : undefined;
}
