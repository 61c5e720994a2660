import { useState } from "react";
import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { usePane } from "../start/PaneContext";
import { isWorkbookError, type WorkbookPort } from "../workbook/port";

export type Adding =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly message: string };

export interface AddSheet {
  readonly state: Adding;
  /** There is a workbook, and nothing is being added to it. */
  readonly ready: boolean;
  /** Makes the sheet and adds it under a free name. */
  readonly add: (make: () => SheetTemplate) => Promise<void>;
}

const UNFORESEEN = "Bladet kunde inte läggas till. Försök igen.";

/** Adds one sheet to the workbook, and tells how that went. */
export function useAddSheet(): AddSheet {
  const { connection } = usePane();
  const port: WorkbookPort | undefined =
    connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<Adding>({ kind: "idle" });
  const ready = port !== undefined && state.kind !== "busy";
  return {
    state,
    ready,
    async add(make) {
      if (port === undefined || state.kind === "busy") return;
      setState({ kind: "busy" });
      try {
        setState({ kind: "done", name: await port.addSheet(make()) });
      } catch (error) {
        setState({ kind: "failed", message: isWorkbookError(error) ? error.message : UNFORESEEN });
      }
    },
  };
}
