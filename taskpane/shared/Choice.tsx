import { useId } from "react";

interface Option<T> {
  readonly key: T;
  readonly text: string;
  /** The heading of the group that it stands under. */
  readonly group?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoice: (key: T) => void;
}

/** A labelled choice of one of a few. */
export function Choice<T extends string>({ label, value, options, onChoice }: Props<T>) {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  const shown = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ));
  return (
    <div className="labelled">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field__input"
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ key }) => key === event.currentTarget.value);
          if (chosen !== undefined) onChoice(chosen.key);
        }}
      >
        {groups.map((group) =>
          group === undefined ? (
            shown(group)
          ) : (
            <optgroup key={group} label={group}>
              {shown(group)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
