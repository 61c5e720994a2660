import type { Cell } from "../../../src/labelled/cell";
import type { BaseNotes } from "./indataNotes";

/** What was read of a base, or of its earlier years, before anything is made of it. */
export interface BaseCells {
  readonly place: string;
  /** Of an example that was written there: its name. */
  readonly example?: string;
  /** From the sheet's first row on, so that messages number rows as the sheet does. */
  readonly rows: readonly (readonly Cell[])[];
  /** Label and value of the own provider's model, where they are read with the rest. */
  readonly provider?: readonly (readonly Cell[])[];
  /** Which columns were taken, where there was a choice. */
  readonly columns?: string;
  /** Status and source that stand beside the figures. */
  readonly notes?: BaseNotes;
}
