import { YEARS } from "../../data/report";

/** The year headings stand in this row, frozen above the table. */
export const HEAD_ROW = 4;
export const FIRST_ROW = 5;
export const YEAR_COLUMNS = { first: "B", last: "G" } as const;
export const LAST_YEAR = YEARS[YEARS.length - 1] ?? 2025;
