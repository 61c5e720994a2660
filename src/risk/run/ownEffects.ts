import { ModelError } from "../../modelError";
import { scenarioCentre } from "../centre/scenarioCentre";
import type { OwnEffect } from "../own/ownEffect";
import { ownEffectSteps } from "../own/ownEffectSteps";
import type { RiskOptions } from "../draw/riskOptions";
import type { RiskRequest } from "./riskRequest";

const movesNothing = ({ years }: OwnEffect): boolean =>
  years.every(
    ({ sfb, lss, added }) =>
      [...sfb, ...lss].every((factor) => factor === 1) && added.every((kronor) => kronor === 0),
  );

/**
 * The options with what each of the user's own spreads does to the forecast. Yields between two forecasts, the share
 * of the spreads that is done.
 *
 * @throws ModelError `invalid` naming a figure that changes nothing in the scenario.
 */
export function* ownEffects({
  own,
  centre,
  options,
}: Pick<RiskRequest, "own" | "centre" | "options">): Generator<number, RiskOptions> {
  if (own === undefined || own.figures.length === 0) return options;
  const { forecast, figures } = own;
  const { base } = forecast;
  const ownValues: OwnEffect[] = [];
  for (const [place, { field, spread }] of figures.entries()) {
    const steps = ownEffectSteps(spread, centre, (value) =>
      scenarioCentre({
        ...forecast,
        base: { ...base, values: { ...base.values, [field]: value } },
      }),
    );
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) yield place / figures.length;
    if (movesNothing(next.value) && spread.min !== spread.max) {
      throw new ModelError(
        "invalid",
        `${spread.name} ändrar ingenting i scenariot: en annan uppgift eller en daterad ändring gäller i dess ställe. Ta bort raden under ”Egna min och max”, eller välj den uppgiften.`,
      );
    }
    ownValues.push(next.value);
  }
  return { ...options, ownValues };
}
