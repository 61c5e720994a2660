import { useState } from "react";

/**
 * The last result that could be calculated, shown as old while something is wrong. `found` is the result
 * of what stands now, undefined where that is wrong; one of another thing than `of` is not shown.
 */
export function useLastGood<R>(found: R | undefined, of: unknown): R | undefined {
  const [last, setLast] = useState({ good: found, of });
  const isOld = last.of !== of;
  const good = found ?? (isOld ? undefined : last.good);
  // During drawing, so that what is shown is never a step behind.
  if (isOld || good !== last.good) setLast({ good, of });
  return good;
}
