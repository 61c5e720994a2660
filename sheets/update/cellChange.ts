import type { FormatName } from "../builder/looks";
import type { CellName } from "./cellNames";

/** What a cell holds, as it is told: a formula only as that. */
export type Held =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "formula" }
  | { readonly kind: "empty" };

/** A cell that differs, by its address and by name. */
export interface CellChange extends CellName {
  readonly cell: string;
  readonly from: Held;
  readonly to: Held;
  readonly format: FormatName | undefined;
}
