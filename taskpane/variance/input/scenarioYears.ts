import { forecast } from "../../../src/forecast/forecast";
import { withoutTakeover } from "../../../src/forecast/withoutTakeover";
import type { ScenarioYear } from "../../../src/variance/scenarioRows";
import { calculate } from "../../forecast/calculate";
import { messageOf } from "../../forecast/results/cachedForecast";
import type { Work } from "../../forecast/state/work";

export type ScenarioYears =
  | { readonly kind: "ok"; readonly years: readonly ScenarioYear[] }
  | { readonly kind: "wrong"; readonly message: string };

/** The years of a scenario's forecast, each beside itself without a takeover; or why there are none. */
export function scenarioYears(work: Work, scenario: string | undefined): ScenarioYears {
  const { base, scenarios, lastYear } = work;
  const own = calculate(work, scenario);
  if (own.kind === "wrong" || base === undefined) {
    return own.kind === "wrong" ? own : { kind: "ok", years: [] };
  }
  try {
    const request = withoutTakeover({ base, scenarios, scenario, lastYear });
    // Not through the cache of the results, which holds one forecast a scenario.
    const untaken = request === undefined ? own.forecast : forecast(request);
    const years = own.forecast.years.flatMap((year, place) =>
      year.kind === "prognos" ? [{ year, untaken: untaken.years[place] ?? year }] : [],
    );
    return { kind: "ok", years };
  } catch (error) {
    return { kind: "wrong", message: `Utan statligt övertagande: ${messageOf(error)}` };
  }
}
