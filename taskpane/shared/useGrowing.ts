import { useEffect, useState } from "react";

/**
 * How many of the rows of a large table are drawn: some at once, and more as soon as those have been
 * drawn, so that the pane is never held up by all of them.
 */
export function useGrowing(rows: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  const isWhole = drawn >= rows;
  useEffect(() => {
    if (isWhole) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [drawn, isWhole, step]);
  return Math.min(drawn, rows);
}
