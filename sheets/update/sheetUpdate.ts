import type { SheetTemplate } from "../builder/SheetTemplate";

/** What becomes of a sheet that was written before: no cell but those named here is touched. */
export interface SheetUpdate {
  readonly id: string;
  /** What it is called now. */
  readonly name: string;
  /** As it was written, and as it is to be. */
  readonly before: SheetTemplate;
  readonly after: SheetTemplate;
  /** Cells whose content is written or, where `after` has none, cleared. */
  readonly contents: readonly string[];
  /** Cells whose look changes. */
  readonly looks: readonly string[];
}
