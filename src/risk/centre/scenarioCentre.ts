import { resolveBase } from "../../forecast/base/resolveBase";
import type { ForecastRequest } from "../../forecast/forecast";
import { layeredChanges } from "../../forecast/scenarios/layeredChanges";
import { stackLayers } from "../../forecast/scenarios/stackLayers";
import { centreOf } from "./centreOf";
import type { RiskCentre } from "./riskCentre";

/** The forecast of a scenario on a base as the centre of its uncertainty. @throws ModelError as the forecast. */
export function scenarioCentre({
  base,
  scenarios,
  scenario,
  lastYear,
}: ForecastRequest): RiskCentre {
  const changes = scenario === undefined ? [] : layeredChanges(stackLayers(scenarios, scenario));
  return centreOf(resolveBase(base), changes, lastYear);
}
