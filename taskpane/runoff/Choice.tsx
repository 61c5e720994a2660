import { useId } from "react";

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly key: T; readonly text: string }[];
  readonly onChoice: (key: T) => void;
}

/** A labelled choice of one of a few, on a line of the form. */
export function Choice<T extends string>({ label, value, options, onChoice }: Props<T>) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field__input field__input--wide"
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ key }) => key === event.currentTarget.value);
          if (chosen !== undefined) onChoice(chosen.key);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
