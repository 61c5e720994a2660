import { type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly unit?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: "text" | "date";
  readonly error?: string | undefined;
  readonly about?: ReactNode;
  readonly onTyped: (text: string) => void;
}

/** A typed figure with its name; what is wrong with it stands below it. */
export function TypedField({
  label,
  unit,
  value,
  placeholder,
  type = "text",
  error,
  about,
  onTyped,
}: Props) {
  const id = useId();
  const described = error !== undefined || about !== undefined;
  return (
    <div className={error === undefined ? "field" : "field field--wrong"}>
      <label className="field__label" htmlFor={id}>
        {label} {unit !== undefined && <span className="field__unit">({unit})</span>}
      </label>
      <input
        id={id}
        className="field__input"
        type={type}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={value}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={described ? `${id}-about` : undefined}
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
      {described && (
        <p className="field__about" id={`${id}-about`}>
          {error !== undefined && <span className="field__error">{error}</span>} {about}
        </p>
      )}
    </div>
  );
}
