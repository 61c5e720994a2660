import type { ForecastRequest } from "./forecast";
import type { Change } from "./changes/change";
import { stackLayers } from "./scenarios/stackLayers";

const isTakeover = ({ field }: Change): boolean => field === "takeover";

/**
 * The request as if the state took over nothing, so that what a takeover does is the difference between
 * the two; undefined where the scenario has none.
 *
 * @throws ModelError `invalid`, see stackLayers.
 */
export function withoutTakeover(request: ForecastRequest): ForecastRequest | undefined {
  const { scenarios, scenario } = request;
  if (scenario === undefined) return undefined;
  const layers = stackLayers(scenarios, scenario);
  if (!layers.some(({ changes }) => changes.some(isTakeover))) return undefined;
  return {
    ...request,
    scenarios: scenarios.map((each) => ({
      ...each,
      changes: each.changes.filter((change) => !isTakeover(change)),
    })),
  };
}
