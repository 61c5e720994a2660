const EXCEL_ERRORS = new Set(["#N/A", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#REF!", "#VALUE!"]);

/** An error code as Excel knows it; the component has codes of its own (#BAD_EXPR, #CYCLE, #REF). */
export function excelError(code: string): string {
  if (code === "#REF") return "#REF!";
  return EXCEL_ERRORS.has(code) ? code : "#VALUE!";
}
