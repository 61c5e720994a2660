import { explainDifference, type Explanation } from "./explain/explainDifference";
import { forecast, type ForecastRequest, type ScenarioForecast } from "./forecast";
import { layeredChanges } from "./scenarios/layeredChanges";
import { resolveBase } from "./base/resolveBase";
import type { ResolvedChange } from "./changes/resolvedChange";
import { stackLayers } from "./scenarios/stackLayers";

export type CompareRequest = Omit<ForecastRequest, "scenario"> & {
  /** Ids; undefined = the base alone. */
  readonly first: string | undefined;
  readonly second: string | undefined;
};

export interface Comparison {
  readonly first: ScenarioForecast;
  readonly second: ScenarioForecast;
  /** Why the second costs more than the first. */
  readonly explanation: Explanation;
}

/** Two scenarios on the same base, and the difference explained change by change. */
export function compare({ first, second, ...common }: CompareRequest): Comparison {
  const changes = (id: string | undefined): readonly ResolvedChange[] =>
    id === undefined ? [] : layeredChanges(stackLayers(common.scenarios, id));
  return {
    first: forecast({ ...common, scenario: first }),
    second: forecast({ ...common, scenario: second }),
    explanation: explainDifference(
      resolveBase(common.base),
      changes(first),
      changes(second),
      common.lastYear,
    ),
  };
}
