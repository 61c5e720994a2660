import type { FieldId } from "../../src/provider/fields/providerFields";
import { placeChanges } from "./placeChanges";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { referenceVariant, sensitivityVariants } from "./variants";

/**
 * What each small change and the private provider change, two columns below each other from a row on;
 * returns each one's range by its id, for PA.EGENREGI's second parameter.
 */
export function placeVariants(
  sheet: SheetBuilder,
  at: { readonly column: number; readonly row: number },
  ref: (id: FieldId) => string,
): ReadonlyMap<string, string> {
  const ranges = new Map<string, string>();
  let { row } = at;
  for (const variant of [...sensitivityVariants, referenceVariant]) {
    const changes = Object.entries(variant.changes(ref)) as [FieldId, string][];
    const place = { column: at.column, row };
    ranges.set(variant.id, placeChanges(sheet, place, variant.title, changes));
    row += changes.length + 1;
  }
  return ranges;
}
