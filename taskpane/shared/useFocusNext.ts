import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

interface FocusNext<T> {
  /** Of the element that what is focused stands within. */
  readonly within: RefObject<T>;
  /** Moves the focus to what matches, once what the press has changed is drawn. */
  readonly focusNext: (selector: string) => void;
}

/** For a press that takes away what was pressed, and the focus with it, or adds something to go on with. */
export function useFocusNext<T extends HTMLElement>(): FocusNext<T> {
  const within = useRef<T>(null);
  const [wanted, setWanted] = useState<{ readonly selector: string }>();
  useEffect(() => {
    if (wanted !== undefined) within.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  const focusNext = useCallback((selector: string) => setWanted({ selector }), []);
  return { within, focusNext };
}
