import { useEffect, useState } from "react";
import type { TableReference, WorkbookPort } from "../workbook/port";

/**
 * The workbook's tables, asked for again whenever the user comes back to the pane from the cells. None
 * where they cannot be told: cells can still be marked and read.
 */
export function useTables(port: WorkbookPort | undefined): readonly TableReference[] {
  const [tables, setTables] = useState<readonly TableReference[]>([]);
  useEffect(() => {
    if (port === undefined) return undefined;
    let last = 0;
    const look = (): void => {
      last += 1;
      const asked = last;
      const show = (found: readonly TableReference[]): void => {
        if (asked === last) setTables(found);
      };
      port.tables().then(show, () => show([]));
    };
    look();
    window.addEventListener("focus", look);
    const end = port.onWorkbookChanged?.(look);
    return () => {
      last += 1;
      window.removeEventListener("focus", look);
      end?.();
    };
  }, [port]);
  return tables;
}
