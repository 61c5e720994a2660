import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { sameLabel } from "../../../src/parameters/labelKey";
import { useForecast } from "../ForecastContext";
import { above, withDetails } from "../state/scenarioEdits";
import { withAuthor } from "../state/signed";
import { LONGEST_AUTHOR } from "../../documents/forecast/loadDocument";
import { CommitField } from "../../work/CommitField";

const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;

/** Name, description, and what the scenario builds on, stacked as it counts: the topmost first. */
export function ScenarioDetails({ scenario }: { readonly scenario: Scenario }) {
  const { work: held, dispatch } = useForecast();
  const { scenarios } = held;
  const { id, name, on } = scenario;
  const forbidden = above(scenarios, id);
  const edit = (details: Parameters<typeof withDetails>[2], change: string): void =>
    dispatch({ type: "edit", edit: (work) => withDetails(work, id, details), change });

  function rename(text: string): string | undefined {
    const wanted = text.trim();
    if (wanted === "") return "Namnet är tomt.";
    const taken = scenarios.some((each) => each.id !== id && sameLabel(each.name, wanted));
    if (taken) return `Ett annat scenario heter redan ”${wanted}”.`;
    edit({ name: wanted }, `”${name}” bytte namn till ”${wanted}”`);
    return undefined;
  }

  const nameOf = (below: string): string =>
    scenarios.find((each) => each.id === below)?.name ?? `saknas: ${below.slice(0, 60)}`;
  const choices = scenarios.filter((each) => !forbidden.has(each.id) && !on.includes(each.id));
  const setOn = (next: readonly string[]): void => edit({ on: next }, `”${name}” bygger på annat`);
  const sign = (text: string): undefined => {
    const author = text.trim();
    dispatch({
      type: "edit",
      edit: (work) => withAuthor(work, author === "" ? undefined : author),
      change: author === "" ? "ändringar signeras inte" : `ändringar signeras ”${author}”`,
    });
    return undefined;
  };
  return (
    <>
      <CommitField label="Namn" wide longest={LONGEST_NAME} value={name} onCommit={rename} />
      <CommitField
        label="Beskrivning"
        wide
        longest={LONGEST_TEXT}
        value={scenario.description ?? ""}
        placeholder="vad scenariot beskriver"
        onCommit={(text) => {
          edit(
            { description: text.trim() === "" ? undefined : text.trim() },
            `beskrivningen av ”${name}” ändrades`,
          );
          return undefined;
        }}
      />
      <div className="field">
        <span className="field__label">Bygger på</span>
        <select
          className="field__input field__input--wide"
          aria-label="Lägg till ett scenario att bygga på"
          value=""
          onChange={(event) => setOn([...on, event.currentTarget.value])}
          disabled={choices.length === 0}
        >
          <option value="">{on.length === 0 ? "basåret – välj scenario …" : "lägg till …"}</option>
          {choices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <CommitField
        label="Ditt namn"
        wide
        longest={LONGEST_AUTHOR}
        value={held.author ?? ""}
        placeholder="skrivs i scenarier du ändrar"
        onCommit={sign}
      />
      {on.length > 0 && (
        <ol className="layers" aria-label="Bygger på, det översta först" reversed>
          {[...on.entries()].reverse().map(([place, below]) => (
            <li key={below}>
              {nameOf(below)}
              <span className="buttons buttons--tight">
                {place > 0 && (
                  <ActionButton
                    text="Flytta ned"
                    aria-label={`Lägg ${nameOf(below)} ett steg längre ned`}
                    onClick={() =>
                      setOn(on.with(place - 1, below).with(place, on[place - 1] ?? ""))
                    }
                  />
                )}
                <ActionButton
                  text="Ta bort"
                  aria-label={`Bygg inte på ${nameOf(below)}`}
                  onClick={() => setOn(on.filter((each) => each !== below))}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
