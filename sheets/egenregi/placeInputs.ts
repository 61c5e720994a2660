import type { FieldSpec } from "../../src/provider/fields/fieldSpec";
import type { FieldId } from "../../src/provider/fields/providerFields";
import { providerSections } from "../../src/provider/fields/providerSections";
import { unitText } from "../builder/unitText";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { FieldCell } from "./fieldCell";
import type { InputRows } from "./inputRows";
import { unitFormat } from "./unitFormat";

/** Where the block's columns stand beside the labels in A. */
export interface InputColumns {
  readonly value: string;
  readonly heading: string;
  readonly unit: string;
  readonly status: string;
  readonly reason: string;
}

/** What a figure rests on. */
export interface Told {
  readonly status: string;
  readonly reason: string;
}

/** Told from what the model assumes: the user's own figure, or one of the report. */
const GIVEN = "egen uppgift";

/**
 * The labelled input block: label in column A, value, unit, status and reason. `cell` gives a field's
 * value, `told` what it rests on.
 */
export function placeInputs(
  sheet: SheetBuilder,
  rows: InputRows,
  columns: InputColumns,
  cell: (spec: FieldSpec<FieldId>) => FieldCell,
  told: (spec: FieldSpec<FieldId>) => Told,
): void {
  const { value, unit, status, reason } = columns;
  sheet.put(`A${rows.head}`, "Uppgift", "headLeft");
  sheet.put(`${value}${rows.head}`, columns.heading, "head");
  sheet.put(`${unit}${rows.head}`, unitText("Enhet"), "headLeft");
  sheet.put(`${status}${rows.head}`, "Status", "headLeft");
  sheet.put(`${reason}${rows.head}`, "Källa", "headLeft");
  for (const [row, name] of rows.sections) sheet.put(`A${row}`, name, "totalLabel");
  for (const spec of providerSections.flatMap(({ fields }) => fields)) {
    const row = rows.row(spec.id);
    const about = told(spec);
    sheet.put(`A${row}`, spec.label, "label");
    const { content, look } = cell(spec);
    sheet.put(`${value}${row}`, content, look, unitFormat(spec.unit));
    sheet.put(`${unit}${row}`, unitText(spec.unit), "source");
    sheet.put(`${status}${row}`, about.status === "indata" ? GIVEN : about.status, "source");
    sheet.put(`${reason}${row}`, about.reason, "source");
  }
}
