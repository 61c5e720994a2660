import type { Cell } from "../../../src/labelled/cell";
import type { BaseNotes } from "./indataNotes";
import { isWorkbookError } from "../../workbook/port";

export type ReadCells =
  | {
      readonly kind: "read";
      readonly place: string;
      /** From the sheet's first row on, so that messages number rows as the sheet does. */
      readonly rows: readonly (readonly Cell[])[];
      /** Label and value of the own provider's model, where they are read with the rest. */
      readonly provider?: readonly (readonly Cell[])[];
      /** Which columns were taken, where there was a choice. */
      readonly columns?: string;
      /** Status and source that stand beside the figures. */
      readonly notes?: BaseNotes;
    }
  | { readonly kind: "refused"; readonly message: string };

const UNREAD = "Cellerna kunde inte läsas. Försök igen.";

/** What is read, or why the workbook could not be read. */
export async function reading(read: () => Promise<ReadCells>): Promise<ReadCells> {
  try {
    return await read();
  } catch (error) {
    return { kind: "refused", message: isWorkbookError(error) ? error.message : UNREAD };
  }
}
