/** A cell that holds something: its value, and its formula or, without one, its value. */
export interface CellNow {
  readonly value: string | number | boolean | null;
  readonly formula: string | number | boolean | null;
}

/** What a sheet of the workbook holds now, by address; only cells that hold something. */
export type SheetNow = ReadonlyMap<string, CellNow>;
