import type { ServicePeriod } from "./servicePeriod";

export type Grain = "month" | "year";

/** A number that grows by one a period; undefined: months are counted but the cell is a whole year. */
export function periodIndex({ year, month }: ServicePeriod, grain: Grain): number | undefined {
  if (grain === "year") return year;
  return month === undefined ? undefined : year * 12 + month - 1;
}
