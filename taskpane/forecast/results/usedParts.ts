import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { type PartId, parts } from "../../../src/forecast/results/part";

/** The parts that any year has. */
export function usedParts(years: readonly ForecastYear[]): readonly PartId[] {
  return parts
    .filter(({ id }) => years.some((year) => year.parts[id]?.isZero() === false))
    .map(({ id }) => id);
}
