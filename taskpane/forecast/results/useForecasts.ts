import { useEffect, useMemo, useState } from "react";
import type { Base } from "../../../src/forecast/base/base";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { inSteps } from "../../shared/inSteps";
import { cachedForecast, type Outcome } from "./cachedForecast";
import { scenarioName } from "./scenarioName";

export interface NamedOutcome {
  /** Undefined = the base alone. */
  readonly id: string | undefined;
  readonly name: string;
  /** Undefined until it has been calculated for the first time. */
  readonly outcome: Outcome | undefined;
}

interface Forecasts {
  readonly main: NamedOutcome & { readonly outcome: Outcome };
  readonly others: readonly NamedOutcome[];
}

/**
 * The forecasts of the scenarios shown. The first is calculated at once; the others follow one at a time,
 * so that no edit waits for all of them, and until then stand as they were.
 */
export function useForecasts(
  base: Base,
  scenarios: readonly Scenario[],
  shown: readonly string[],
  lastYear: number,
): Forecasts {
  const [first] = shown;
  const main = useMemo(
    () => cachedForecast({ base, scenarios, scenario: first, lastYear }),
    [base, scenarios, first, lastYear],
  );
  const key = shown.slice(1).join("\n");
  const rest = useMemo(() => (key === "" ? [] : key.split("\n")), [key]);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  useEffect(() => {
    function* each() {
      const found = new Map<string, Outcome>();
      for (const id of rest) {
        found.set(id, cachedForecast({ base, scenarios, scenario: id, lastYear }));
        yield;
      }
      return found;
    }
    return inSteps(each(), setOutcomes, () => undefined);
  }, [base, scenarios, rest, lastYear]);
  return {
    main: { id: first, name: scenarioName(scenarios, first), outcome: main },
    others: rest.map((id) => ({
      id,
      name: scenarioName(scenarios, id),
      outcome: outcomes.get(id),
    })),
  };
}
