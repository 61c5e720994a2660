import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerSections } from "../../src/provider/fields/providerSections";
import { columnLetters } from "../build/columnLetters";
import type { SheetBuilder } from "../build/SheetBuilder";
import type { InputRows } from "./inputRows";
import { unitFormat } from "./unitFormat";

/** Labels and values once more beside the input block, row by row; returns the labelled range. */
export function placeCopy(
  sheet: SheetBuilder,
  rows: InputRows,
  column: number,
  title: string,
  /** The formula of a field's value, without =. */
  formula: (id: FieldId) => string,
): string {
  const label = columnLetters(column);
  const value = columnLetters(column + 1);
  sheet.put(`${label}${rows.head}`, "Uppgift", "headLeft");
  sheet.put(`${value}${rows.head}`, title, "head");
  for (const { fields } of providerSections) {
    for (const spec of fields) {
      const row = rows.row(spec.id);
      sheet.put(`${label}${row}`, spec.label, "source");
      sheet.put(`${value}${row}`, `=${formula(spec.id)}`, "value", unitFormat(spec.unit));
    }
  }
  return `$${label}$${rows.head}:$${value}$${rows.last}`;
}

/** The same content, and empty where the cell is empty: a blank value is the default, 0 is a value. */
export const sameAs = (cell: string): string => `IF(${cell}="","",${cell})`;
