import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from "react";
import type { FieldLimits } from "../../../src/labelled/fieldLimits";
import { ShareChoices } from "../../shared/ShareChoices";
import { useCommitted } from "../../work/useCommitted";
import { type Step, stepOfKey } from "./moveInGrid";

interface Props {
  readonly label: string;
  readonly value: string;
  /** The limits of a field that may be a share: what can be read in two ways is asked about. */
  readonly share?: FieldLimits;
  readonly kind: "own" | "inherited";
  /** Where the value comes from, for the hover and for screen readers. */
  readonly origin: string;
  readonly onCommit: (text: string) => string | undefined;
  readonly onMove: (from: HTMLElement, step: Step) => void;
  readonly onFocus: () => void;
}

/**
 * A cell as in a sheet: what is typed replaces the value, arrows and Enter move on, F2 lets the arrows
 * move in the text, Escape takes back, Delete empties, which means inherited.
 */
export const GridCell = memo(function GridCell({
  label,
  value,
  share,
  kind,
  origin,
  onCommit,
  onMove,
  onFocus,
}: Props) {
  const id = useId();
  const cell = useCommitted(value, onCommit);
  const input = useRef<HTMLInputElement>(null);
  const pressed = useRef(false);
  /** Whether the arrows move in the text. */
  const [editing, setEditing] = useState(false);

  // A value that comes by undo or Escape is marked as a whole, so that what is typed next replaces it.
  useEffect(() => {
    if (!cell.pending && document.activeElement === input.current) input.current?.select();
  }, [value, cell.pending]);

  function move(event: KeyboardEvent, step: Step): void {
    event.preventDefault();
    if (input.current === null) return;
    if (cell.finish()) onMove(input.current, step);
    // What was refused is replaced by what is typed next, too.
    else input.current.select();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const step = stepOfKey[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") move(event, event.shiftKey ? "up" : "down");
    else if (event.key === "F2") setEditing(!editing);
    else if (event.key === "Escape" && cell.pending) {
      event.stopPropagation();
      cell.reset();
      setEditing(false);
    } else if (step !== undefined && !event.shiftKey) {
      const inText = editing && (step === "left" || step === "right");
      if (!inText) move(event, step);
    } else if (event.key === "Delete" && !cell.pending && !editing) {
      event.preventDefault();
      onCommit("");
    }
  }

  const wrong = cell.error !== undefined;
  return (
    <>
      <input
        ref={input}
        className={`cell cell--${kind}${wrong ? " cell--wrong" : ""}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        aria-label={label}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        aria-invalid={wrong}
        title={origin}
        value={cell.text}
        data-pending={cell.pending}
        onChange={(event) => cell.type(event.currentTarget.value)}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        // The first click marks the cell, the next one places the caret in its text.
        onMouseDown={(event) => (pressed.current = document.activeElement !== event.currentTarget)}
        onMouseUp={(event) => {
          if (pressed.current) event.preventDefault();
          else setEditing(true);
        }}
        onBlur={() => {
          setEditing(false);
          cell.finish();
        }}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <span className="cell__wrong" id={`${id}-wrong`} role="alert">
          {cell.error} Det förra värdet gäller.
        </span>
      )}
      {wrong && share !== undefined && (
        <ShareChoices
          limits={share}
          typed={cell.text}
          onChoice={(text) => {
            cell.type(text);
            cell.finish();
            input.current?.focus();
          }}
        />
      )}
    </>
  );
});
