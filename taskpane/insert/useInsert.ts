import { useCallback, useState } from "react";
import { firstCell } from "../start/useTarget";
import { isWorkbookError, type RangeReference, type WorkbookPort } from "../workbook/port";
import { showReference } from "../workbook/reference";

/** A formula on its way into the workbook. */
export interface Insertion {
  readonly canonical: string;
  /** As the user reads it. */
  readonly shown: string;
}

export type InsertState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "asking"; readonly cell: RangeReference; readonly insertion: Insertion }
  | { readonly kind: "done"; readonly place: string; readonly shown: string }
  | { readonly kind: "failed"; readonly message: string };

const UNFORESEEN = "Formeln kunde inte sättas in. Markera en cell och försök igen.";

export interface Insert {
  readonly state: InsertState;
  readonly insert: (insertion: Insertion) => Promise<void>;
  readonly overwrite: () => Promise<void>;
  readonly dismiss: () => void;
}

/**
 * Puts a formula in the marked cell. Where the cell is not empty nothing is written until the user
 * has said yes. The cell is asked for at the click, so that it is the one marked then.
 */
export function useInsert(port: WorkbookPort | undefined): Insert {
  const [state, setState] = useState<InsertState>({ kind: "idle" });

  const write = useCallback(
    async (cell: RangeReference, insertion: Insertion, overwrite: boolean) => {
      if (port === undefined) return;
      try {
        await port.writeFormula(cell, insertion.canonical, { overwrite });
        setState({ kind: "done", place: showReference(cell), shown: insertion.shown });
      } catch (error) {
        if (isWorkbookError(error) && error.code === "occupied") {
          setState({ kind: "asking", cell, insertion });
        } else {
          setState({
            kind: "failed",
            message: isWorkbookError(error) ? error.message : UNFORESEEN,
          });
        }
      }
    },
    [port],
  );

  const insert = useCallback(
    async (insertion: Insertion) => {
      if (port === undefined) return;
      setState({ kind: "busy" });
      try {
        await write(firstCell(await port.selection({ atOnce: true })), insertion, false);
      } catch (error) {
        setState({ kind: "failed", message: isWorkbookError(error) ? error.message : UNFORESEEN });
      }
    },
    [port, write],
  );

  const overwrite = useCallback(async () => {
    if (state.kind === "asking") await write(state.cell, state.insertion, true);
  }, [state, write]);

  const dismiss = useCallback(() => setState({ kind: "idle" }), []);
  return { state, insert, overwrite, dismiss };
}
