import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { ShareChoices } from "../shared/ShareChoices";

interface Props {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly type?: "text" | "date";
  /** Text rather than a number: the keyboard of letters. */
  readonly letters?: boolean;
  /** The whole width, to the left. */
  readonly wide?: boolean;
  readonly longest?: number;
  readonly error?: string | undefined;
  /** Said aloud when it comes: of a field that counts when it is left. */
  readonly alert?: boolean;
  /** The limits of a field that may be a share: what can be read in two ways is asked about. */
  readonly share?: Pick<FieldLimits, "unit" | "min" | "max"> | undefined;
  /** Under the field: what it is and what it rests on. */
  readonly about?: ReactNode;
  readonly onTyped: (text: string) => void;
  /** Of a field that counts when it is left: whether it waits, and what ends it. */
  readonly pending?: boolean;
  readonly onLeave?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** One reading of a share is chosen; left out: it is typed. */
  readonly onChosen?: (text: string) => void;
}

/** A typed figure with its name and unit; what is wrong with it stands below it. */
export function TypedField({
  label,
  unit,
  value,
  placeholder,
  type = "text",
  letters = false,
  wide = false,
  longest = 40,
  error,
  alert = false,
  share,
  about,
  onTyped,
  pending,
  onLeave,
  onKeyDown,
  onChosen = onTyped,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A field that is only looked at has nothing of its own to take back: there Ctrl+Z is the view's.
  const [touched, setTouched] = useState(false);
  const described = error !== undefined || about !== undefined;
  return (
    <div className={error === undefined ? "field" : "field field--wrong"}>
      <label className="field__label" htmlFor={id}>
        {label} {unit !== undefined && <span className="field__unit">({unit})</span>}
      </label>
      <input
        id={id}
        ref={input}
        className={wide ? "field__input field__input--wide field__input--text" : "field__input"}
        type={type}
        inputMode={letters || wide ? "text" : "decimal"}
        autoComplete="off"
        spellCheck={false}
        maxLength={longest}
        value={value}
        data-pending={pending ?? touched}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={described ? `${id}-about` : undefined}
        onChange={(event) => {
          setTouched(true);
          onTyped(event.currentTarget.value);
        }}
        onBlur={() => {
          setTouched(false);
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
      {described && (
        <div className="field__about" id={`${id}-about`}>
          {error !== undefined && (
            <span className="field__error" role={alert ? "alert" : undefined}>
              {error}
            </span>
          )}{" "}
          {error !== undefined && share !== undefined && (
            <ShareChoices
              limits={share}
              typed={value}
              onChoice={(text) => {
                onChosen(text);
                input.current?.focus();
              }}
            />
          )}
          {about}
        </div>
      )}
    </div>
  );
}
