import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Change } from "../../../src/forecast/changes/change";
import { nameOf } from "../../../src/forecast/fields/codedField";
import { forecastSections } from "../../../src/forecast/fields/forecastSections";
import type { ChangeableId } from "../../../src/forecast/fields/forecastFields";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { ShareChoices } from "../../shared/ShareChoices";
import { useForecast } from "../ForecastContext";
import type { ChangeDraft } from "../state/changeDrafts";
import { withChange } from "../state/scenarioEdits";
import { attempt } from "../../work/attempt";
import { changeLine, changeOfDraft, draftUnit, operationChoices, specOf } from "./changeDraft";
import { ChangeEffect } from "./ChangeEffect";
import { EventSource } from "./EventSource";
import { filledChange } from "./filledChange";
import { noteStatuses } from "./NoteFields";
import { valueChoices } from "../values/valueChoices";

interface Props {
  readonly scenario: Scenario;
  /** Undefined: a new one. */
  readonly change: Change | undefined;
  readonly draft: ChangeDraft;
  readonly firstYear: number;
  /** A button was pressed for it, and has given its place to the form. */
  readonly pressed: boolean;
  /** What stands in the form now; undefined: it is given up. */
  readonly onDraft: (draft: ChangeDraft | undefined) => void;
}

/** A dated change: what, how, from when, until when, and what it rests on. */
export function ChangeForm({ scenario, change, draft, firstYear, pressed, onDraft }: Props) {
  const { dispatch } = useForecast();
  const [refused, setRefused] = useState<string>();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const opened = useRef(pressed);
  // One that was left half-written and is found again takes the focus from nobody.
  useEffect(() => {
    if (opened.current) first.current?.focus();
  }, []);
  const set = (more: Partial<ChangeDraft>): void => {
    onDraft({ ...draft, ...more });
    setRefused(undefined);
  };

  function save(): void {
    const message = attempt(() => {
      const filled = changeOfDraft(draft, scenario, change, firstYear - 1);
      dispatch({
        type: "edit",
        edit: (work) => withChange(work, scenario.id, filled),
        change: `${changeLine(filled).what} ${change === undefined ? "lades till" : "ändrades"}`,
        drafted: scenario.id,
      });
    });
    setRefused(message);
  }

  const choices = valueChoices(specOf(draft));
  const filled = useMemo(
    () => filledChange(draft, scenario, change, firstYear - 1),
    [draft, scenario, change, firstYear],
  );
  const text = (name: "from" | "through" | "value", label: string, unit: string) => (
    <div className="field">
      <label className="field__label" htmlFor={`${id}-${name}`}>
        {label} <span className="field__unit">({unit})</span>
      </label>
      <input
        id={`${id}-${name}`}
        ref={name === "value" ? value : undefined}
        className="field__input"
        type="text"
        autoComplete="off"
        maxLength={40}
        value={draft[name]}
        onChange={(event) => set({ [name]: event.currentTarget.value })}
      />
      {name === "value" && refused !== undefined && (
        <ShareChoices
          limits={specOf(draft)}
          typed={draft.value}
          onChoice={(chosen) => {
            set({ value: chosen });
            value.current?.focus();
          }}
        />
      )}
    </div>
  );

  return (
    <form
      className="note"
      aria-label={change === undefined ? "Ny daterad ändring" : "Ändra daterad ändring"}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="field">
        <label className="field__label" htmlFor={`${id}-field`}>
          Uppgift
        </label>
        <select
          ref={first}
          id={`${id}-field`}
          className="field__input field__input--wide"
          value={draft.field}
          onChange={(event) => {
            const field = event.currentTarget.value as ChangeableId;
            const [operation] = operationChoices(field);
            // A code says another thing of another field.
            const kept = valueChoices(specOf({ ...draft, field })) === choices ? draft.value : "";
            set({ field, operation: operation?.id ?? "set", value: kept });
          }}
        >
          {forecastSections.map(({ name, fields }) => (
            <optgroup key={name} label={name}>
              {fields
                .filter(({ kind }) => kind !== "figure")
                .map((field) => (
                  <option key={field.id} value={field.id}>
                    {nameOf(field)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-how`}>
          Ändring
        </label>
        <select
          id={`${id}-how`}
          className="field__input field__input--wide"
          value={draft.operation}
          onChange={(event) => set({ operation: event.currentTarget.value as Change["operation"] })}
        >
          {operationChoices(draft.field).map((operation) => (
            <option key={operation.id} value={operation.id}>
              {operation.text}
            </option>
          ))}
        </select>
      </div>
      {choices === undefined ? (
        text("value", "Värde", draftUnit(draft))
      ) : (
        <Choice
          label="Värde"
          value={draft.value}
          options={[
            ...(choices.some(({ typed }) => typed === draft.value)
              ? []
              : [{ key: draft.value, text: "Välj" }]),
            ...choices.map(({ typed, text: said }) => ({ key: typed, text: said })),
          ]}
          onChoice={(chosen) => set({ value: chosen })}
        />
      )}
      {text("from", "Från", "år, månad eller dag")}
      {draft.field !== "takeover" && text("through", "Till och med", "tomt = tills vidare")}
      <div className="field">
        <label className="field__label" htmlFor={`${id}-status`}>
          Värdet är
        </label>
        <select
          id={`${id}-status`}
          className="field__input"
          value={draft.note.status}
          onChange={(event) => {
            const status = event.currentTarget.value as Change["note"]["status"];
            set({ note: { ...draft.note, status } });
          }}
        >
          {noteStatuses.map((status) => (
            <option key={status.id} value={status.id}>
              {status.text}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-note`}>
          Källa eller skäl
        </label>
        <input
          id={`${id}-note`}
          className="field__input field__input--wide field__input--text"
          type="text"
          autoComplete="off"
          maxLength={2000}
          value={draft.note.text}
          onChange={(event) => set({ note: { ...draft.note, text: event.currentTarget.value } })}
        />
      </div>
      <EventSource onSource={(text) => set({ note: { ...draft.note, text } })} />
      {filled !== undefined && <ChangeEffect scenario={scenario.id} change={filled} />}
      {refused !== undefined && <Notice kind="error">{refused}</Notice>}
      <div className="buttons">
        <PrimaryButton type="submit" text={change === undefined ? "Lägg till" : "Spara"} />
        <DefaultButton text="Avbryt" onClick={() => onDraft(undefined)} />
      </div>
    </form>
  );
}
