import { type ReactNode, useId, useRef } from "react";
import type { FieldLimits } from "../../../src/labelled/fieldLimits";
import { ShareChoices } from "../../shared/ShareChoices";
import { type Commit, useCommitted } from "./useCommitted";

interface Props {
  readonly label: string;
  readonly unit?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: Commit;
  /** The limits of a field that may be a share: what can be read in two ways is asked about. */
  readonly share?: FieldLimits;
  /** Under the field: what it is and what it rests on. */
  readonly about?: ReactNode;
  /** Text rather than a number: the whole width, to the left. */
  readonly wide?: boolean;
  readonly longest?: number;
}

/** A named field whose text counts when it is finished; what is wrong is said at it. */
export function CommitField({
  label,
  unit,
  value,
  placeholder,
  onCommit,
  share,
  about,
  wide = false,
  longest = 40,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useCommitted(value, onCommit);
  return (
    <div className={field.error === undefined ? "field" : "field field--wrong"}>
      <label className="field__label" htmlFor={id}>
        {label} {unit !== undefined && <span className="field__unit">({unit})</span>}
      </label>
      <input
        id={id}
        ref={input}
        className={wide ? "field__input field__input--wide field__input--text" : "field__input"}
        type="text"
        inputMode={wide ? "text" : "decimal"}
        autoComplete="off"
        spellCheck={false}
        maxLength={longest}
        value={field.text}
        data-pending={field.pending}
        placeholder={placeholder}
        aria-invalid={field.error !== undefined}
        aria-describedby={`${id}-about`}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={field.finish}
        onKeyDown={field.onKeyDown}
      />
      <div className="field__about" id={`${id}-about`}>
        {field.error !== undefined && (
          <span className="field__error" role="alert">
            {field.error} Det förra värdet gäller.
          </span>
        )}
        {field.error !== undefined && share !== undefined && (
          <ShareChoices
            limits={share}
            typed={field.text}
            onChoice={(text) => {
              field.type(text);
              field.finish();
              input.current?.focus();
            }}
          />
        )}
        {about}
      </div>
    </div>
  );
}
