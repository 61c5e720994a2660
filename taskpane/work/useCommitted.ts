import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/** Takes a typed text, or says in Swedish why it cannot; then what was there before is kept. */
export type Commit = (text: string) => string | undefined;

/**
 * A text that counts when it is finished: at Enter or when the field is left. Escape takes back what was
 * typed. A text that is refused stays with its message, and the old value is kept.
 */
export function useCommitted(value: string, commit: Commit) {
  const [typed, show] = useState<string>();
  // Enter moves on, so the field is left before it is drawn anew: what counts is known at once.
  const waiting = useRef<string>();
  const setTyped = (text: string | undefined): void => {
    waiting.current = text;
    show(text);
  };
  const [error, setError] = useState<string>();
  // The value may change under a field, by undo or another workbook.
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    waiting.current = undefined;
    show(undefined);
    setError(undefined);
  }, [value]);

  function finish(): boolean {
    const text = waiting.current;
    if (text === undefined || text === value) {
      setTyped(undefined);
      setError(undefined);
      return true;
    }
    const refused = commit(text);
    setError(refused);
    if (refused === undefined) setTyped(undefined);
    return refused === undefined;
  }

  function reset(): void {
    setTyped(undefined);
    setError(undefined);
  }

  return {
    text: typed ?? value,
    /** Whether something typed has not been taken. */
    pending: typed !== undefined,
    error,
    type: (text: string): void => setTyped(text),
    finish,
    reset,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key === "Enter") finish();
      if (event.key === "Escape" && typed !== undefined) {
        event.stopPropagation();
        reset();
      }
    },
  };
}
