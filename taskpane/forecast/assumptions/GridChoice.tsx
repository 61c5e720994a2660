import { type KeyboardEvent, useRef } from "react";
import { type Step, stepOfKey } from "./moveInGrid";
import type { ValueChoice } from "../values/valueChoices";

interface Props {
  readonly label: string;
  /** What is chosen here, as it is typed; undefined: inherited. */
  readonly own: string | undefined;
  /** What is inherited, in words. */
  readonly inherited: string;
  readonly choices: readonly ValueChoice[];
  /** Where the value comes from, for the hover. */
  readonly origin: string;
  readonly onCommit: (text: string) => string | undefined;
  readonly onMove: (from: HTMLElement, step: Step) => void;
  readonly onFocus: () => void;
}

/** A cell of the year grid whose value is one of a few words. Arrows move on as in the others; the list opens with Alt+↓ or the space bar. */
export function GridChoice(props: Props) {
  const { label, own, inherited, choices, origin, onCommit, onMove, onFocus } = props;
  const list = useRef<HTMLSelectElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return;
    const step =
      stepOfKey[event.key] ??
      (event.key === "Enter" ? stepOfKey[event.shiftKey ? "ArrowUp" : "ArrowDown"] : undefined);
    if (step !== undefined) {
      event.preventDefault();
      onMove(list.current, step);
    } else if (event.key === "Delete") {
      event.preventDefault();
      onCommit("");
    }
  }

  return (
    <select
      ref={list}
      className={`cell cell--choice cell--${own === undefined ? "inherited" : "own"}`}
      aria-label={label}
      title={origin}
      value={own ?? ""}
      onChange={(event) => onCommit(event.currentTarget.value)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <option value="">{own === undefined ? inherited : "ärv"}</option>
      {choices.map(({ typed, text }) => (
        <option key={typed} value={typed}>
          {text}
        </option>
      ))}
    </select>
  );
}
