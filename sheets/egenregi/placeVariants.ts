import type { FieldId } from "../../src/provider/fields/providerFields";
import type { SheetBuilder } from "../build/SheetBuilder";
import type { InputRows } from "./inputRows";
import { placeCopy, sameAs } from "./placeCopy";
import { referenceVariant, sensitivityVariants } from "./variants";

/** Columns that the variants take. */
export const VARIANT_COLUMNS = 2 * (sensitivityVariants.length + 1);

/**
 * The input block once more for each small change and for the private provider; returns each one's
 * labelled range by its id.
 */
export function placeVariants(
  sheet: SheetBuilder,
  rows: InputRows,
  column: number,
  ref: (id: FieldId) => string,
): ReadonlyMap<string, string> {
  const ranges = new Map<string, string>();
  [...sensitivityVariants, referenceVariant].forEach((variant, place) => {
    const changes = variant.changes(ref);
    const formula = (id: FieldId): string => changes[id] ?? sameAs(ref(id));
    ranges.set(variant.id, placeCopy(sheet, rows, column + 2 * place, variant.title, formula));
  });
  return ranges;
}
