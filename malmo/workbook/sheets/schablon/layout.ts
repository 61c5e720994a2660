import { lastDecidedYear } from "../../../../src/parameters/decidedSchablon";

/** Rows of the sheet that its parts share. */
export const HEAD_ROW = 5;
const FIRST_ROW = 6;
export const FIRST_YEAR = 2007;
export const LAST_DECIDED = lastDecidedYear;
export const LAST_YEAR = Math.max(2030, LAST_DECIDED + 1);
/** The last year Försäkringskassan's table gives fixed prices for. */
export const LAST_FIXED = 2024;

export const rowOf = (year: number): number => FIRST_ROW + year - FIRST_YEAR;

export const CHART_ROW = rowOf(LAST_YEAR) + 1;
export const WAGE_ROW = CHART_ROW + 15;
export const FULL_TIME_ROW = WAGE_ROW + 13;
export const COLUMNS = 9;
