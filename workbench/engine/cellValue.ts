/** What a cell of the spreadsheet holds; null: nothing. */
export type CellValue = string | number | boolean | null;
