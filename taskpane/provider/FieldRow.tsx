import { memo, useId, useRef } from "react";
import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerReasons } from "../../src/provider/fields/providerReasons";
import { ShareChoices } from "../shared/ShareChoices";
import { shownUnit } from "../shared/typedShare";

interface Props {
  readonly spec: FieldSpec<FieldId>;
  readonly typed: string;
  /** What the field is while it is empty. */
  readonly initial: string;
  readonly error: string | undefined;
  readonly onTyped: (id: FieldId, text: string) => void;
}

/** One input: its name and unit, the value, and whether that is assumed and why. */
export const FieldRow = memo(function FieldRow({ spec, typed, initial, error, onTyped }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const own = typed.trim() !== "";
  return (
    <div className={error === undefined ? "field" : "field field--wrong"}>
      <label className="field__label" htmlFor={id}>
        {spec.label} <span className="field__unit">({shownUnit(spec)})</span>
      </label>
      <input
        id={id}
        ref={input}
        className="field__input"
        type="text"
        inputMode={spec.id === "year" ? "text" : "decimal"}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={typed}
        placeholder={initial}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-about`}
        onChange={(event) => onTyped(spec.id, event.currentTarget.value)}
      />
      <p className="field__about" id={`${id}-about`}>
        {error !== undefined && <span className="field__error">{error} </span>}
        {error !== undefined && (
          <ShareChoices
            limits={spec}
            typed={typed}
            onChoice={(text) => {
              onTyped(spec.id, text);
              input.current?.focus();
            }}
          />
        )}
        {!own && spec.status !== "indata" && (
          <span className={`badge badge--${spec.status}`}>{spec.status}</span>
        )}{" "}
        {own && spec.status !== "indata" ? "Eget värde. " : ""}
        {providerReasons[spec.id]}
      </p>
    </div>
  );
});
