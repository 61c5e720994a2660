import type { AddedSheet } from "../../workbook/port";

/** A sheet that was written, by its id, or in a file that another program has saved by name; undefined: it is gone. */
export const sheetThere = (
  sheets: readonly AddedSheet[],
  written: AddedSheet,
): AddedSheet | undefined =>
  sheets.find(({ id }) => id === written.id) ??
  sheets.find(({ name }) => name.toLowerCase() === written.name.toLowerCase());
