import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import type { Scenario } from "../../../src/forecast/scenario";

import { useForecast } from "../ForecastContext";
import { withoutChange } from "../state/scenarioEdits";
import { NoteBadge } from "../values/NoteBadge";
import { changeLine } from "./changeDraft";
import { ChangeForm } from "./ChangeForm";

const NEW = "";

/** Everything that the scenario changes itself, with date, value and source; here it is edited in full. */
export function ChangeList({ scenario, firstYear }: { scenario: Scenario; firstYear: number }) {
  const { dispatch } = useForecast();
  const [open, setOpen] = useState<string>();
  const done = (): void => setOpen(undefined);
  const { changes } = scenario;
  return (
    <>
      {changes.length === 0 && <p className="hint">Scenariot ändrar ingenting än.</p>}
      <ul className="changes">
        {changes.map((change) => {
          const { what, when } = changeLine(change);
          return (
            <li key={change.id} className="changes__item">
              <p>
                <strong>{what}</strong> <span className="changes__when">{when}</span>
              </p>
              <p className="hint">
                <NoteBadge status={change.note.status} /> {change.note.text}
              </p>
              {open === change.id ? (
                <ChangeForm
                  scenario={scenario}
                  change={change}
                  firstYear={firstYear}
                  onDone={done}
                />
              ) : (
                <div className="buttons buttons--tight">
                  <ActionButton
                    text="Ändra"
                    aria-label={`Ändra ${what} ${when}`}
                    onClick={() => setOpen(change.id)}
                  />
                  <ActionButton
                    text="Ta bort"
                    aria-label={`Ta bort ${what} ${when}`}
                    onClick={() =>
                      dispatch({
                        type: "edit",
                        edit: (work) => withoutChange(work, scenario.id, change.id),
                        change: `${what} ${when} togs bort`,
                        done: `${what} ${when} är borttagen.`,
                      })
                    }
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {open === NEW ? (
        <ChangeForm scenario={scenario} change={undefined} firstYear={firstYear} onDone={done} />
      ) : (
        <DefaultButton text="Lägg till daterad ändring" onClick={() => setOpen(NEW)} />
      )}
    </>
  );
}
