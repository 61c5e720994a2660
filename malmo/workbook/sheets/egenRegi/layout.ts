import { columnLetters } from "../../../../sheets/builder/columnLetters";
import { inputRows } from "../../../../sheets/egenregi/inputRows";
import type { FieldId } from "../../../../src/provider/fields/providerFields";
import { YEARS } from "../../data/report";
import { yearlyFields } from "./years";

/** The year headings stand in this row, frozen above the rest. */
export const HEAD_ROW = 4;
export const ROW = { years: 5, bridge: 20, sensitivities: 43, reference: 51, yearly: 58 } as const;
export const CHOSEN_ROW = ROW.bridge + 1;

/** Columns of the read part: label, a year each, unit, status, source. */
export const COLUMNS = YEARS.length + 4;
export const UNIT = columnLetters(YEARS.length + 1);
export const STATUS = columnLetters(YEARS.length + 2);
export const SOURCE = columnLetters(YEARS.length + 3);

/** The columns that only the formulas need: changes of the years and of the variants, the chart. */
export const HELPERS = COLUMNS + 1;
export const HELPER_COLUMNS = 2 * YEARS.length;

const FIRST_YEARLY = ROW.yearly + 2;
/** The chosen year's input block stands below the figures of the years. */
export const INPUTS = inputRows(FIRST_YEARLY + yearlyFields.length + 2);
export const columnOf = (place: number): string => columnLetters(place + 1);

/** The row of a field that differs between the years. */
export const yearlyRow = (id: FieldId): number => FIRST_YEARLY + yearlyFields.indexOf(id);

/** A field's cell for a year's column: its own, or the one that all years have. */
export function fieldCellOf(id: FieldId, column: string): string {
  return yearlyFields.includes(id) ? `${column}${yearlyRow(id)}` : `$B$${INPUTS.row(id)}`;
}
