import { lastDecidedYear } from "../../parameters/decidedSchablon";
import { knownField } from "./fieldOf";
import type { SeriesId } from "./forecastFields";

/** The first year that a figure by year is asked for: the base year, and of an amount that is decided for some years the next. */
export function firstSeriesYear(id: SeriesId, baseYear: number): number {
  return knownField(id).yearOnly === true ? Math.max(baseYear, lastDecidedYear) + 1 : baseYear;
}
