/**
 * A table of the spreadsheet program's own kind over cells of the sheet. Its first row is the
 * headings: typed texts, each its own, since a table cannot have a formula, a number or the same
 * heading twice there. No formula in it may spill, and no formula may name it: where the name is
 * taken in the workbook the table gets another.
 */
export interface TablePlan {
  /** Letters, digits and underscores, begins with a letter. */
  id: string;
  /** From the headings to the last row, the totals row included: "A4:F12". */
  range: string;
  /** The last row holds totals. */
  totals?: boolean;
}
