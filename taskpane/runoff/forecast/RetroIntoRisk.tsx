import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import { useForecast } from "../../forecast/ForecastContext";
import { useRiskMemory } from "../../risk/RiskContext";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { today } from "../../shared/today";
import { useFocusNext } from "../../shared/useFocusNext";
import type { Calculated } from "../evaluate";
import { retroErrors } from "./retroErrors";
import type { RetroAnswers } from "./retroIntake";

const LAWS = [
  { key: "sfb", text: "SFB: Försäkringskassans fakturor" },
  { key: "lss", text: "LSS" },
  { key: "both", text: "SFB och LSS tillsammans" },
] as const;
const DONE = "medelfelet hämtades från fliken Retro";

/** Gives Osäkerhet how wrong what is outstanding may be: said here, and taken in one step. */
export function RetroIntoRisk({ calculated }: { readonly calculated: Calculated }) {
  const { work } = useForecast();
  const { inHand } = useRiskMemory();
  const [law, setLaw] = useState<RetroAnswers["law"]>("sfb");
  const [date] = useState(today);
  const { within, focusNext } = useFocusNext<HTMLElement>();
  const found = useMemo(
    () => retroErrors(calculated, law, work.base, date),
    [calculated, law, work.base, date],
  );
  const refused = "refused" in found ? found.refused : undefined;
  const taken = inHand.undoes === DONE;
  return (
    <section className="write into" aria-label="Använd i osäkerheten" ref={within}>
      <h3 className="entry__part">Till fliken Osäkerhet</h3>
      {calculated.source.unit === "kr" && (
        <Choice label="Fakturorna är" value={law} options={LAWS} onChoice={setLaw} />
      )}
      <p className="entry__description">
        {"told" in found
          ? `${found.told.join(" ")} Fliken Osäkerhet får det med källa och dag, i ett steg som går att ångra.`
          : "Fliken Osäkerhet kan få medelfelet i det som återstår."}
      </p>
      {refused !== undefined && <Notice kind="warn">{refused}</Notice>}
      <div className="start__row">
        <DefaultButton
          text="Använd i osäkerheten"
          disabled={refused !== undefined}
          allowDisabledFocus
          onClick={() => {
            if ("refused" in found) return;
            const { stockError, knownError } = found;
            inHand.dispatch({
              change: { ...(stockError && { stockError }), ...(knownError && { knownError }) },
              done: DONE,
            });
          }}
        />
      </div>
      {taken && (
        <Notice kind="good">
          <p>Medelfelet är inlagt i fliken Osäkerhet.</p>
          <DefaultButton
            text="Ångra i osäkerheten"
            onClick={() => {
              inHand.undo();
              focusNext("button");
            }}
          />
        </Notice>
      )}
    </section>
  );
}
