import type { CellContent } from "../../workbook/port";
import type { NewRows } from "./newRows";

/** The rows as they stand once they are written. */
export type Written = readonly (readonly CellContent[])[];

/** How far the adding of new cases to the list has come. It outlives that the list is read anew. */
export type Adding =
  | { readonly kind: "no" }
  | { readonly kind: "asked"; readonly rows: NewRows }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "added"; readonly rows: NewRows; readonly written: Written }
  | { readonly kind: "back" };
