import { columnLetters } from "../../../../sheets/build/columnLetters";
import { inputRows } from "../../../../sheets/egenregi/inputRows";
import { VARIANT_COLUMNS } from "../../../../sheets/egenregi/placeVariants";
import { YEARS } from "../../data/report";

/** The year headings stand in this row, frozen above the rest. */
export const HEAD_ROW = 4;
export const ROW = {
  years: 5,
  bridge: 20,
  sensitivities: 43,
  reference: 51,
  inputs: 58,
} as const;
export const CHOSEN_ROW = ROW.bridge + 1;

/** Columns of the read part: label, a year each, unit, status, source. */
export const COLUMNS = YEARS.length + 4;
export const UNIT = columnLetters(YEARS.length + 1);
export const STATUS = columnLetters(YEARS.length + 2);
export const SOURCE = columnLetters(YEARS.length + 3);

/** The columns that only the formulas need: the chosen year, its variants, each year, the chart. */
export const CHOSEN = COLUMNS + 1;
export const VARIANTS = CHOSEN + 2;
export const YEAR_COPIES = VARIANTS + VARIANT_COLUMNS;
export const HELPER_COLUMNS = 2 + VARIANT_COLUMNS + 2 * YEARS.length;

export const INPUTS = inputRows(ROW.inputs + 1);
export const columnOf = (place: number): string => columnLetters(place + 1);
