import { type RefObject, useEffect, useState } from "react";

/** Where nothing is drawn (tests), and until the first measure: the pane's ordinary width. */
const ORDINARY = 326;

/** The width of an element in px, as it is and as it changes. */
export function useWidth(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(ORDINARY);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
