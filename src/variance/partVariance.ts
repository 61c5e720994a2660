import type { Comparison } from "./comparison";
import { variance } from "./variance";
import { varianceBy } from "./varianceBy";
import type { PartVariance } from "./varianceOfParts";

/** A part's variance, and the same by group where there are several. @throws ModelError as variance() */
export function partVariance(part: string, comparison: Comparison): PartVariance {
  const keys = new Set(comparison.cells.map(({ group }) => group));
  const whole = { part, variance: variance(comparison) };
  return keys.size < 2 ? whole : { ...whole, groups: varianceBy(comparison, "group") };
}
