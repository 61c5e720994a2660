import { useMemo } from "react";
import type { Work } from "../forecast/state/work";
import { withOwnValues } from "./ownLayer";
import { useOwnValues } from "./OwnValuesContext";

/** The forecast's work as it is counted: with the workbook's own values. Without any it is the work itself. */
export function useCounted(work: Work): Work {
  const rows = useOwnValues();
  return useMemo(() => withOwnValues(work, rows), [work, rows]);
}
