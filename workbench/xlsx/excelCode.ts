import { excelFormat } from "./excelFormat";

/** Stands for a date with its quarter. */
const YEAR_AND_MONTH = "yyyy-mm";

export interface ExcelCode {
  readonly code: string;
  /** Whether Excel has no format of this kind (quarters). */
  readonly isLost: boolean;
}

/** Excel's code for a number format of the component, or the nearest that Excel has. */
export function excelCode(format: string): ExcelCode {
  const code = excelFormat(format);
  return { code: code ?? YEAR_AND_MONTH, isLost: code === undefined };
}
