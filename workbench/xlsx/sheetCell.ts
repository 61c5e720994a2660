/** A cell as it is written to a file. */
export interface SheetCell {
  readonly col: number;
  readonly row: number;
  /** Number of its style. */
  style: number;
  /** Of its value: a shared text, a text of a formula, a number, a boolean, an error. */
  type?: "s" | "str" | "n" | "b" | "e";
  value?: string;
  formula?: string;
  /** The area that its formula fills. */
  fills?: string;
}

/** Takes away what a cell holds; its style stays. */
export function clearCell(cell: SheetCell): void {
  delete cell.type;
  delete cell.value;
  delete cell.formula;
  delete cell.fills;
}
