import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/** Takes a typed text, or says in Swedish why it cannot; then what was there before is kept. */
export type Commit = (text: string) => string | undefined;

/**
 * A text that counts when it is finished: at Enter or when the field is left. Escape takes back what was
 * typed. A text that is refused stays with its message, and the old value is kept.
 */
export function useCommitted(value: string, commit: Commit) {
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  // The value may change under a field, by undo or another workbook.
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    setTyped(undefined);
    setError(undefined);
  }, [value]);

  function finish(): boolean {
    if (typed === undefined || typed === value) {
      setTyped(undefined);
      setError(undefined);
      return true;
    }
    const refused = commit(typed);
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
