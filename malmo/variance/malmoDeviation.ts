import type { VarianceMethod } from "../../src/variance/comparison";
import type { PartsVariance } from "../../src/variance/varianceOfParts";
import { malmoRows } from "./malmoRows";
import { malmoVariance } from "./malmoVariance";

/** Malmö's budget deviation of a year, 2020-2025, by part, kr. */
export const malmoDeviation = (year: number, method?: VarianceMethod): PartsVariance =>
  malmoVariance(malmoRows(year), "budget-outturn", method);
