import type { Base } from "./base/base";
import { type Conflict, conflicts } from "./scenarios/conflicts";
import type { Forecast } from "./results/forecastResult";
import { listRemark } from "./results/listRemark";
import { layeredChanges } from "./scenarios/layeredChanges";
import { driversOf } from "./drivers/drivers";
import { monthGrid } from "./months/monthGrid";
import { unsaidWageYears } from "./results/providerRemarks";
import { remarks } from "./results/remarks";
import { resolveBase } from "./base/resolveBase";
import { forecastOf } from "./runForecast";
import type { Scenario } from "./scenarios/scenario";
import { stackLayers } from "./scenarios/stackLayers";

export interface ForecastRequest {
  readonly base: Base;
  /** All scenarios that the one asked for may build on. */
  readonly scenarios: readonly Scenario[];
  /** The id of the scenario; left out, the base alone. */
  readonly scenario?: string | undefined;
  readonly lastYear: number;
}

export interface ScenarioForecast extends Forecast {
  readonly conflicts: readonly Conflict[];
  /** What the user should know, Swedish: decided sums that counted, changes before the forecast. */
  readonly remarks: readonly string[];
  /** Years whose wage growth nobody has said, where an own provider's cost rests on it. */
  readonly unsaidWageYears: readonly number[];
}

/** The forecast of a scenario on a base, with the conflicts in its stack and what the user should know. */
export function forecast(request: ForecastRequest): ScenarioForecast {
  const { base, scenarios, scenario, lastYear } = request;
  const changes = scenario === undefined ? [] : layeredChanges(stackLayers(scenarios, scenario));
  const resolved = resolveBase(base);
  const drivers = driversOf(resolved, monthGrid(resolved.year, lastYear), changes);
  return {
    ...forecastOf(drivers, changes),
    conflicts: conflicts(changes),
    remarks: [...listRemark(base), ...remarks(drivers, changes)],
    unsaidWageYears: unsaidWageYears(drivers, changes),
  };
}
