import { calculate } from "../../forecast/calculate";
import { scenarioName } from "../../forecast/results/scenarioName";
import type { Work } from "../../forecast/state/work";
import { countedId } from "../../ownvalues/ownLayer";
import { takenForecast, type TakenForecast } from "./restOf";

export type ScenarioYear =
  | { readonly kind: "ok"; readonly taken: TakenForecast }
  | { readonly kind: "wrong"; readonly message: string };

const wrong = (message: string): ScenarioYear => ({ kind: "wrong", message });

/** A year's months of a scenario of Prognos, or why it has none; `scenario` "" is the base alone. */
export function scenarioYear(work: Work, scenario: string, year: number): ScenarioYear {
  const { base, scenarios } = work;
  if (base === undefined) {
    return wrong("Fliken Prognos är tom. Börja där, så kan resten av året hämtas.");
  }
  if (base.example !== undefined) {
    return wrong(
      "Fliken Prognos räknar på ett exempel. Fyll i din kommuns siffror där, så kan resten av året hämtas.",
    );
  }
  const id = scenario === "" ? undefined : scenario;
  if (id !== undefined && scenarios.every((each) => each.id !== id)) {
    return wrong("Scenariot finns inte längre i Prognos. Välj ett annat.");
  }
  const found = calculate(work, countedId(work, id));
  if (found.kind === "wrong") return found;
  const name = `Prognos, ${scenarioName(scenarios, id)}`;
  const taken = takenForecast(found.forecast.months, year, { name, scenario });
  if (taken !== undefined) return { kind: "ok", taken };
  const { baseYear, lastYear } = found.forecast;
  return wrong(
    `Prognosen räknar ${baseYear + 1}–${lastYear} och har inte ${year}. Ändra basåret eller slutåret i Prognos, eller året här.`,
  );
}
