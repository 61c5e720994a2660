/** Where a formula stands in its file, and whether it takes whole areas. */
export interface FormulaPlace {
  readonly sheet: string;
  /** The place of the sheet among all sheets of the file. */
  readonly sheetPlace: number;
  readonly row: number;
  readonly col: number;
  /** An array formula calculates with whole areas; another takes the cell level with its own. */
  readonly isArray: boolean;
}
