import { ActionButton, DefaultButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { useForecast } from "../ForecastContext";
import { type ChangeDraft, NEW_CHANGE } from "../state/changeDrafts";
import { withoutChange } from "../state/scenarioEdits";
import { NoteBadge } from "../values/NoteBadge";
import { changeLine, draftOf } from "./changeDraft";
import { ChangeForm } from "./ChangeForm";

/** Everything that the scenario changes itself, with date, value and source; here it is edited in full. */
export function ChangeList({ scenario, firstYear }: { scenario: Scenario; firstYear: number }) {
  const { state, dispatch } = useForecast();
  /** The form outlives what is shown here: it may have been opened before. */
  const writing = state.drafts.get(scenario.id);
  const open = writing?.change;
  /** What was opened here, by its button. */
  const [pressed, setPressed] = useState<string>();
  const write = (change: string, draft: ChangeDraft | undefined): void =>
    dispatch({ type: "draft", scenario: scenario.id, open: draft && { change, draft } });
  const begin = (id: string, change?: Change): void => {
    setPressed(id);
    write(id, draftOf(change, firstYear));
  };
  const form = (id: string, change?: Change): ReactNode =>
    writing?.change === id && (
      <ChangeForm
        scenario={scenario}
        change={change}
        draft={writing.draft}
        firstYear={firstYear}
        pressed={pressed === id}
        onDraft={(draft) => write(id, draft)}
      />
    );
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
              {form(change.id, change) || (
                <div className="buttons buttons--tight">
                  <ActionButton
                    text="Ändra"
                    aria-label={`Ändra ${what} ${when}`}
                    componentRef={(button) => buttons.current.set(change.id, button)}
                    onClick={() => begin(change.id, change)}
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
      {form(NEW_CHANGE) || (
        <DefaultButton
          text="Lägg till daterad ändring"
          componentRef={(button) => buttons.current.set(NEW_CHANGE, button)}
          onClick={() => begin(NEW_CHANGE)}
        />
      )}
    </>
  );
}
