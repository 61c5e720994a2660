import type { Calculated } from "./evaluate";

/** The one year of all periods, where the figures have such. */
export function yearOfPeriods({ form, comparisons }: Calculated): string | undefined {
  const periods = [
    ...comparisons.flatMap(({ cells }) => cells.map(({ period }) => period)),
    ...form.parts.map(({ calendar }) => calendar?.[1]),
  ].filter((period) => period !== undefined);
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const [year = ""] = years;
  return years.size === 1 && /^\d{4}$/.test(year) ? year : undefined;
}
