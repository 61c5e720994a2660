import type { KeptFormula } from "../../engine/keptFormulas";
import type { CellValue } from "../../engine/spreadsheetTypes";
import type { Place } from "./cellsTold";

/** What is gathered of a file's cells to tell the user, as they are gone through. */
export interface Gathering {
  readonly unknown: Map<string, Place[]>;
  readonly unreadable: Place[];
  readonly outside: Place[];
  readonly dataTables: Place[];
  readonly saved: Map<string, Map<string, CellValue>>;
  readonly cut: Place[];
  /** Formulas to be saved as they were, by the id of the sheet and the cell. */
  readonly kept: Record<string, Record<string, KeptFormula>>;
  readonly tables: Place[];
  linksLost: boolean;
  linkedCellsLost: boolean;
  farLooksLost: boolean;
  looksLost: boolean;
}
