import type { ComparisonKind, VarianceMethod } from "../comparison";
import { calendarOf } from "../input/calendarOf";
import { partComparison } from "../input/partComparison";
import { readItems } from "../input/readItems";
import { readParts } from "../input/readParts";
import { variance } from "../variance";
import { type PartsVariance, varianceOfParts } from "../varianceOfParts";
import type { MalmoPartRows } from "./malmoRows";

/** What Malmö's rows come to, read as a user's own rows are: kr, by part. */
export function malmoVariance(
  rows: readonly MalmoPartRows[],
  kind: ComparisonKind = "budget-outturn",
  method: VarianceMethod = "shapley",
): PartsVariance {
  return varianceOfParts(
    rows.flatMap(({ part, factors, known, calendar }) =>
      readParts(factors, { bare: true }).map((inputs) => ({
        part,
        variance: variance(
          partComparison(inputs, readItems(known, { bare: true }), {
            kind,
            method,
            calendar: calendar && calendarOf(...calendar),
          }),
        ),
      })),
    ),
  );
}
