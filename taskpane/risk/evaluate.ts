import type { Base } from "../../src/forecast/base/base";
import type { ForecastRequest } from "../../src/forecast/forecast";
import { ModelError } from "../../src/modelError";
import { scenarioCentre } from "../../src/risk/centre/scenarioCentre";
import type { RiskCentre } from "../../src/risk/centre/riskCentre";
import type { Correlation } from "../../src/risk/correlation/correlation";
import { type RiskFigures, riskFigures } from "../../src/risk/defaults/riskFigures";
import { historyOfBase } from "../../src/risk/estimate/historyOfBase";
import { type RiskSizes, riskSizes } from "../../src/risk/estimate/riskSizes";
import { countedId } from "../ownvalues/ownLayer";
import { scenarioName } from "../forecast/results/scenarioName";
import type { Work } from "../forecast/state/work";
import { typedValue } from "../work/typedFigure";
import { defaultSpec } from "./defaultSpec";
import { BASE_ALONE, type DefaultForm, type RiskForm } from "./form";

/** What is drawn around: a scenario of the forecast, and what its history says of its swings. */
export interface Around {
  readonly scenario: string | undefined;
  readonly name: string;
  readonly base: Base;
  readonly centre: RiskCentre;
  readonly sizes: RiskSizes;
  /** What the spread is calculated from: ours, and the user's own in place of them. */
  readonly figures: RiskFigures;
}

export interface Wrong {
  readonly kind: "wrong";
  readonly message: string;
  /** The field: "draws", "event 2", "own 1", "correlations"; undefined: none of them. */
  readonly field: string | undefined;
  /** The nearest correlations that can all hold, where these cannot. */
  readonly proposed?: readonly Correlation[] | undefined;
}

export type Found<T> = ({ readonly kind: "ok" } & T) | Wrong;

const UNFORESEEN = "Osäkerheten kunde inte räknas. Kontrollera basåret och ändringarna i Prognos.";

export const wrong = (error: unknown, field?: string): Wrong => ({
  kind: "wrong",
  message: error instanceof ModelError ? error.message : UNFORESEEN,
  field,
});

/** The scenario that is meant: the form's, or the one that Prognos shows. */
export function meantScenario(
  { scenario }: RiskForm,
  work: Work,
  chosen: string | undefined,
): string | undefined {
  if (scenario === BASE_ALONE) return countedId(work, undefined);
  const known = work.scenarios.some(({ id }) => id === scenario);
  return countedId(work, known ? scenario : chosen);
}

/** Ours, and in place of them those that the user has changed. @throws ModelError naming one that is no such figure. */
function figuresOf(own: readonly DefaultForm[]): RiskFigures {
  return riskFigures(
    Object.fromEntries(
      own.map(({ id, value }) => [id, typedValue(defaultSpec(id), value).toNumber()]),
    ),
  );
}

/** The scenario's forecast as the centre, and the history's sizes; or why there is none. */
export function aroundOf(
  work: Work,
  scenario: string | undefined,
  own: readonly DefaultForm[],
): Found<{ around: Around }> {
  const { base, scenarios, lastYear } = work;
  if (base === undefined) {
    return wrong(
      new ModelError("invalid", "Fliken Prognos är tom. Börja där, så visas osäkerheten här."),
    );
  }
  let figures: RiskFigures;
  try {
    figures = figuresOf(own);
  } catch (error) {
    return wrong(error, "defaults");
  }
  try {
    const request: ForecastRequest = { base, scenarios, scenario, lastYear };
    const around = {
      ...{ scenario, name: scenarioName(scenarios, scenario), base },
      centre: scenarioCentre(request),
      sizes: riskSizes(historyOfBase(base), figures),
      figures,
    };
    return { kind: "ok", around };
  } catch (error) {
    return wrong(error);
  }
}
