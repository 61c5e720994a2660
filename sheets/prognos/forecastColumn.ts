import { type ForecastColumnId, forecastColumns } from "../../src/forecast/results/forecastTable";

/** The place of a column in what PA.PROGNOS answers, counted from 1. */
export function forecastColumn(id: ForecastColumnId): number {
  return forecastColumns.findIndex((each) => each.id === id) + 1;
}
