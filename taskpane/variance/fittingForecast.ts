import type { Decimal } from "../../src/exact/decimal";
import { calculate } from "../forecast/calculate";
import { scenarioName } from "../forecast/results/scenarioName";
import type { Work } from "../forecast/state/work";
import type { Calculated } from "./evaluate";
import { sidesOf } from "./sidesOf";

/** Whether one of the compared costs is a year of the forecast that stands in Prognos. */
export type Fit =
  /** There is no forecast to have an interval, or it is of another's figures. */
  | { readonly kind: "none" }
  /** None of its years is what is compared. */
  | { readonly kind: "other" }
  | { readonly kind: "fits"; readonly scenario: string | undefined; readonly year: number };

/** A cost of factors that were rounded when they were read is not to the öre. */
const HALF_KRONA = 0.5;

/**
 * The scenario and year of Prognos whose total is the second side's cost, else the first's, to the krona: only of
 * that total the interval of Osäkerhet speaks. Sought in the scenario that Prognos shows, and in those that the sides
 * are named by. `work`: as it is counted.
 */
export function fittingForecast(
  { form, all }: Calculated,
  work: Work,
  shown: string | undefined,
): Fit {
  const { base, scenarios } = work;
  if (base === undefined || (base.example !== undefined) !== form.isExample)
    return { kind: "none" };
  const sides = sidesOf(form);
  const named = scenarios.filter(({ id }) => sides.includes(scenarioName(scenarios, id)));
  const sought = [...new Set([shown, ...named.map(({ id }) => id)])];
  const isTotal = (total: Decimal | undefined, cost: Decimal): boolean =>
    total !== undefined && total.minus(cost).abs().lt(HALF_KRONA);
  for (const cost of [all.outturn, all.budget]) {
    for (const scenario of sought) {
      const found = calculate(work, scenario);
      const year =
        found.kind === "ok"
          ? found.forecast.years.find(
              ({ kind, total }) => kind === "prognos" && isTotal(total, cost),
            )
          : undefined;
      if (year !== undefined) return { kind: "fits", scenario, year: year.year };
    }
  }
  return { kind: "other" };
}
