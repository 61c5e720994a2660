import { baseAlone } from "../../../src/forecast/scenarios/baseAlone";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { useForecast } from "../ForecastContext";

function summary(scenario: Scenario, scenarios: readonly Scenario[]): string {
  const on = scenario.on.map((id) => scenarios.find((each) => each.id === id)?.name ?? "saknas");
  const below = on.length === 0 ? "på basåret" : `bygger på ${on.join(" + ")}`;
  const count = scenario.changes.length;
  return `${below}; ${count} ${count === 1 ? "ändring" : "ändringar"}`;
}

/** The scenarios; the one that is chosen is edited below and shown as the result. */
export function ScenarioChoice() {
  const { work, shown, dispatch } = useForecast();
  const { scenarios } = work;
  const row = (id: string | undefined, name: string, about: string) => (
    <label key={id ?? ""} className="choice">
      <input
        type="radio"
        name="scenario"
        checked={shown.chosen === id}
        onChange={() => dispatch({ type: "choose", id })}
      />
      <span>
        <span className="choice__name">{name}</span>
        <span className="hint choice__about">{about}</span>
      </span>
    </label>
  );
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">Scenario att visa och ändra</legend>
      {row(undefined, baseAlone.name, "inget ändras efter basåret")}
      {scenarios.map((scenario) => row(scenario.id, scenario.name, summary(scenario, scenarios)))}
    </fieldset>
  );
}
