import type { Zone } from "./zone";

/** A table as the spreadsheet keeps it. */
export interface CoreTable {
  /** "dynamic" grows with an array formula: it has no range of its own. */
  readonly type: "static" | "forceStatic" | "dynamic";
  readonly range: { readonly zone: Zone };
}
