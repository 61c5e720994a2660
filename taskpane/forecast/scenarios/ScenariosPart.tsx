import { AssumptionsPart } from "../assumptions/AssumptionsPart";
import { useForecast } from "../ForecastContext";
import { Disclosure } from "../../shared/Disclosure";
import { useState } from "react";
import type { Calculated } from "../calculate";
import { ConflictReport } from "./ConflictReport";
import { ScenarioChoice } from "./ScenarioChoice";
import { ScenarioDetails } from "./ScenarioDetails";
import { ScenarioTools } from "./ScenarioTools";

/** Choose a scenario, shape it, and edit what it assumes. */
export function ScenariosPart({ calculated }: { readonly calculated: Calculated }) {
  const { work, shown } = useForecast();
  const [details, setDetails] = useState(false);
  const chosen = work.scenarios.find(({ id }) => id === shown.chosen);
  return (
    <>
      <h3 className="group__title">Scenario</h3>
      <ScenarioChoice />
      <ScenarioTools chosen={chosen} />
      {chosen?.changed !== undefined && (
        <p className="hint">
          Senast ändrat av {chosen.changed.by}, {chosen.changed.at}.
        </p>
      )}
      {chosen !== undefined && (
        <ul className="entries">
          <Disclosure
            key={chosen.id}
            open={details}
            onToggle={() => setDetails(!details)}
            level={4}
            heading="Namn, beskrivning och vad det bygger på"
            summary={chosen.description ?? "Ingen beskrivning."}
          >
            {() => <ScenarioDetails scenario={chosen} />}
          </Disclosure>
        </ul>
      )}
      {calculated.kind === "ok" && <ConflictReport conflicts={calculated.forecast.conflicts} />}
      <h3 className="group__title group">
        {chosen === undefined ? "Basårets uppgifter år för år" : `Antaganden i ”${chosen.name}”`}
      </h3>
      <p className="hint">
        {chosen === undefined
          ? "Basårets uppgifter gäller alla år. Skapa eller välj ett scenario för att ändra dem."
          : "Skriv i en cell för att sätta värdet från det året; det gäller tills ett senare år sätts. Kursivt är ärvt. Töm en cell för att ärva igen."}
      </p>
      <AssumptionsPart key={chosen?.id ?? ""} scenario={chosen} />
    </>
  );
}
