import { useState } from "react";

/**
 * The last result that could be calculated, shown as old while something is wrong. `found` is the result
 * of what stands now, undefined where that is wrong; one of another beginning is not shown.
 */
export function useLastGood<R>(found: R | undefined, begun: number): R | undefined {
  const [last, setLast] = useState<{ readonly good: R | undefined; readonly begun: number }>({
    good: found,
    begun,
  });
  const isOld = last.begun !== begun;
  const good = found ?? (isOld ? undefined : last.good);
  // During drawing, so that what is shown is never a step behind.
  if (isOld || good !== last.good) setLast({ good, begun });
  return good;
}
