import { type FieldId, providerFields } from "../../src/provider/fields/providerFields";
import { columnLetters } from "../builder/columnLetters";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { unitFormat } from "./unitFormat";

const specs = new Map(providerFields.map((spec) => [spec.id, spec] as const));

/**
 * A heading and labelled rows, label and formula (without =) side by side: what PA.EGENREGI takes as
 * changes of the input block. Returns their range.
 */
export function placeChanges(
  sheet: SheetBuilder,
  at: { readonly column: number; readonly row: number },
  title: string,
  changes: readonly (readonly [id: FieldId, formula: string])[],
): string {
  const label = columnLetters(at.column);
  const value = columnLetters(at.column + 1);
  sheet.put(`${label}${at.row}`, title, "totalLabel");
  sheet.put(`${value}${at.row}`, null, "total");
  changes.forEach(([id, formula], index) => {
    const spec = specs.get(id);
    const row = at.row + 1 + index;
    sheet.put(`${label}${row}`, spec?.label ?? id, "source");
    sheet.put(`${value}${row}`, `=${formula}`, "value", unitFormat(spec?.unit ?? "kr"));
  });
  return `$${label}$${at.row}:$${value}$${at.row + changes.length}`;
}
