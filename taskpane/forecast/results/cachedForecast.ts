import type { Base } from "../../../src/forecast/base/base";
import {
  forecast,
  type ForecastRequest,
  type ScenarioForecast,
} from "../../../src/forecast/forecast";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { stackLayers } from "../../../src/forecast/scenarios/stackLayers";
import { ModelError } from "../../../src/modelError";

/** A forecast, or in Swedish why there is none. */
export type Outcome =
  | { readonly kind: "ok"; readonly forecast: ScenarioForecast }
  | { readonly kind: "wrong"; readonly message: string };

interface Kept {
  readonly layers: readonly Scenario[];
  readonly lastYear: number;
  readonly outcome: Outcome;
}

const UNFORESEEN = "Prognosen kunde inte räknas. Kontrollera basåret och ändringarna.";

/** The last forecast of each scenario on a base; a base that is edited is another object. */
const kept = new WeakMap<Base, Map<string | undefined, Kept>>();

/** What went wrong, in words for the user. */
export const messageOf = (error: unknown): string =>
  error instanceof ModelError ? error.message : UNFORESEEN;

function layersOf({ scenarios, scenario }: ForecastRequest): readonly Scenario[] {
  return scenario === undefined ? [] : stackLayers(scenarios, scenario);
}

function found(request: ForecastRequest, layers: readonly Scenario[]): Outcome | undefined {
  const last = kept.get(request.base)?.get(request.scenario);
  const same =
    last?.lastYear === request.lastYear &&
    last.layers.length === layers.length &&
    last.layers.every((layer, place) => layer === layers[place]);
  return same ? last.outcome : undefined;
}

/**
 * The forecast of a request. Calculated anew only when the base, the years or one of the scenarios that it
 * rests on is another; an edit of one scenario leaves the others' as they are.
 */
export function cachedForecast(request: ForecastRequest): Outcome {
  try {
    const layers = layersOf(request);
    const before = found(request, layers);
    if (before !== undefined) return before;
    let outcome: Outcome;
    try {
      outcome = { kind: "ok", forecast: forecast(request) };
    } catch (error) {
      outcome = { kind: "wrong", message: messageOf(error) };
    }
    const byScenario = kept.get(request.base) ?? new Map<string | undefined, Kept>();
    kept.set(request.base, byScenario);
    byScenario.set(request.scenario, { layers, lastYear: request.lastYear, outcome });
    return outcome;
  } catch (error) {
    return { kind: "wrong", message: messageOf(error) };
  }
}
