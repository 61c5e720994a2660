import { excelCode } from "../engine/componentErrors";

const STORED = new Set(["#N/A", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#REF!", "#VALUE!"]);

/** An error code as an .xlsx file may hold it; newer codes (#SPILL!, #CALC!) become #VALUE!. */
export function excelError(code: string): string {
  const known = excelCode(code);
  return STORED.has(known) ? known : "#VALUE!";
}
