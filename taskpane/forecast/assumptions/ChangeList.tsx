import { ActionButton, DefaultButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, useState } from "react";
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
  /** By what they open; one that closes gives the focus back to its button. */
  const buttons = useRef(new Map<string, IButton | null>());
  const before = useRef<string>();
  useEffect(() => {
    if (open === undefined && before.current !== undefined) {
      buttons.current.get(before.current)?.focus();
    }
    before.current = open;
  }, [open]);
  const { changes } = scenario;
  return (
    <>
      {changes.length === 0 && <p className="hint">Scenariot ändrar ingenting än.</p>}
      <ul className="changes" aria-label="Scenariots ändringar">
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
                    componentRef={(button) => buttons.current.set(change.id, button)}
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
        <DefaultButton
          text="Lägg till daterad ändring"
          componentRef={(button) => buttons.current.set(NEW, button)}
          onClick={() => setOpen(NEW)}
        />
      )}
    </>
  );
}
