import type { ComparisonKind, VarianceMethod } from "../../src/variance/comparison";
import { calendarOf } from "../../src/variance/input/calendarOf";
import { partComparison } from "../../src/variance/input/partComparison";
import { readItems } from "../../src/variance/input/readItems";
import { readParts } from "../../src/variance/input/readParts";
import { variance } from "../../src/variance/variance";
import { type PartsVariance, varianceOfParts } from "../../src/variance/varianceOfParts";
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
