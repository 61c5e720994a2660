import { useEffect, useState } from "react";
import type { Base } from "../../../src/forecast/base/base";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { inSteps } from "../../shared/inSteps";
import { messageOf } from "./cachedForecast";
import { comparedScenarios, type ComparedScenarios } from "./comparedScenarios";

/** The comparison; a text where something is wrong; undefined while other scenarios are calculated. */
export function useComparison(
  base: Base,
  scenarios: readonly Scenario[],
  first: string | undefined,
  second: string | undefined,
  lastYear: number,
): ComparedScenarios | string | undefined {
  const [found, setFound] = useState<ComparedScenarios | string>();
  useEffect(
    () =>
      inSteps(comparedScenarios({ base, scenarios, first, second, lastYear }), setFound, (error) =>
        setFound(messageOf(error)),
      ),
    [base, scenarios, first, second, lastYear],
  );
  if (found === undefined || typeof found === "string") return found;
  // While an edit is calculated the last answer stands; that of two other scenarios would mislead.
  const { request } = found;
  return request.first === first && request.second === second ? found : undefined;
}
