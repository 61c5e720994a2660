import type { Base } from "../../../src/forecast/base/base";
import { changeList } from "../../../src/forecast/scenarios/changeList";
import { type Explanation, explainInSteps } from "../../../src/forecast/explain/explainDifference";
import type { ScenarioForecast } from "../../../src/forecast/forecast";
import { layeredChanges } from "../../../src/forecast/scenarios/layeredChanges";
import { monthGrid } from "../../../src/forecast/months/monthGrid";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import type { ResolvedChange } from "../../../src/forecast/changes/resolvedChange";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { stackLayers } from "../../../src/forecast/scenarios/stackLayers";
import { cachedForecast } from "./cachedForecast";
import { type ChangeRow, changeRow, type Listed } from "./changeRow";

export interface CompareRequest {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** Ids; undefined = the base alone. */
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly lastYear: number;
}

export interface ComparedScenarios {
  readonly request: CompareRequest;
  readonly first: ScenarioForecast;
  readonly second: ScenarioForecast;
  readonly explanation: Explanation;
  readonly rows: readonly ChangeRow[];
}

/**
 * Two scenarios and why they differ, a little at a time: with many changes the explanation takes longer
 * than a keystroke may wait.
 *
 * @throws ModelError what is wrong with the base or one of the scenarios, Swedish.
 */
export function* comparedScenarios(
  request: CompareRequest,
): Generator<undefined, ComparedScenarios | string> {
  const { base, scenarios, lastYear } = request;
  const first = cachedForecast({ base, scenarios, scenario: request.first, lastYear });
  if (first.kind === "wrong") return first.message;
  yield;
  const second = cachedForecast({ base, scenarios, scenario: request.second, lastYear });
  if (second.kind === "wrong") return second.message;
  yield;
  const changes = (id: string | undefined): readonly ResolvedChange[] =>
    id === undefined ? [] : layeredChanges(stackLayers(scenarios, id));
  const resolved = resolveBase(base);
  const before = changes(request.first);
  const after = changes(request.second);
  const grid = monthGrid(resolved.year, lastYear);
  const listed: Listed = new Map(
    [before, after].flatMap((stack) =>
      changeList(resolved, grid, stack).flatMap((each, place) => {
        const change = stack[place];
        return change === undefined ? [] : [[change, each] as const];
      }),
    ),
  );
  yield;
  const explanation = yield* explainInSteps(resolved, before, after, lastYear);
  const all = explanation.changes.flatMap(
    (change, place) => changeRow(change, place, listed) ?? [],
  );
  // Last what changes no cost, a budget for instance.
  const idle = ({ byYear }: ChangeRow): boolean => byYear.every((amount) => amount.isZero());
  const rows = [...all.filter((row) => !idle(row)), ...all.filter(idle)];
  return { request, first: first.forecast, second: second.forecast, explanation, rows };
}
