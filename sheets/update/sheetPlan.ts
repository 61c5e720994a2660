import type { CellChange } from "./cellChange";
import type { SheetUpdate } from "./sheetUpdate";

/** What writing a sheet again would do, and what has been done to it since it was written. */
export interface SheetPlan {
  readonly update: SheetUpdate;
  /** What will read otherwise; formulas that only follow moved rows are left out. */
  readonly changes: readonly CellChange[];
  /** Cells whose formulas are written anew without being among the changes. */
  readonly formulas: number;
  /** Rows and columns that come and go, by name. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** What the user has changed in the sheet's own cells since it was written. */
  readonly byHand: readonly CellChange[];
  /** Cells that the user has filled beside ours, and that the update would write over. */
  readonly over: readonly string[];
  /** Cells that hold another thing afterwards, by address: where what they held stands then, undefined where it is gone. */
  readonly shifted: ReadonlyMap<string, string | undefined>;
  /** Whether rows or columns have been put in or taken out among ours: it cannot be updated in place. */
  readonly moved: boolean;
}
