import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerSections } from "../../src/provider/fields/providerSections";
import type { SheetBuilder } from "../build/SheetBuilder";
import type { FieldCell } from "./fieldCell";
import type { InputRows } from "./inputRows";
import { unitFormat } from "./unitFormat";

/** Where the block's columns stand; values may fill several columns, a year each. */
export interface InputColumns {
  readonly values: readonly { readonly column: string; readonly heading: string | number }[];
  readonly unit: string;
  readonly status: string;
  readonly reason: string;
}

/** Told from what the model assumes: the user's own figure, or one of the report. */
const GIVEN = "egen uppgift";

/**
 * The labelled input block: label in column A, value, unit, status and reason. `cell` gives a field's
 * cell in a value column, `reason` replaces the field's own explanation.
 */
export function placeInputs(
  sheet: SheetBuilder,
  rows: InputRows,
  columns: InputColumns,
  cell: (spec: FieldSpec<FieldId>, place: number) => FieldCell,
  told: (spec: FieldSpec<FieldId>) => { status: string; reason: string },
): void {
  const { unit, status, reason } = columns;
  sheet.height(rows.head, 38);
  sheet.put(`A${rows.head}`, "Uppgift", "headLeft");
  for (const { column, heading } of columns.values) {
    sheet.put(`${column}${rows.head}`, heading, "head", "year");
  }
  sheet.put(`${unit}${rows.head}`, "Enhet", "headLeft");
  sheet.put(`${status}${rows.head}`, "Status", "headLeft");
  sheet.put(`${reason}${rows.head}`, "Källa och förklaring", "headLeft");
  for (const [row, name] of rows.sections) sheet.put(`A${row}`, name, "totalLabel");
  for (const spec of providerSections.flatMap(({ fields }) => fields)) {
    const row = rows.row(spec.id);
    const about = told(spec);
    sheet.put(`A${row}`, spec.label, "label");
    columns.values.forEach(({ column }, place) => {
      const { content, look } = cell(spec, place);
      sheet.put(`${column}${row}`, content, look, unitFormat(spec.unit));
    });
    sheet.put(`${unit}${row}`, spec.unit, "source");
    sheet.put(`${status}${row}`, about.status === "indata" ? GIVEN : about.status, "source");
    sheet.put(`${reason}${row}`, about.reason, "source");
  }
}
