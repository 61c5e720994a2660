import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * When what holds the focus goes away, the focus goes to `next`, and not to the page's beginning. Where
 * the focus is elsewhere it stays there.
 */
export function useFocusAfter<E extends HTMLElement>(
  next: (gone: E) => { focus: () => void } | null | undefined,
): RefObject<E> {
  const box = useRef<E>(null);
  const latest = useRef(next);
  useLayoutEffect(() => {
    latest.current = next;
  });
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      // Before it is taken out of the page.
      if (element?.contains(document.activeElement)) latest.current(element)?.focus();
    };
  }, []);
  return box;
}
