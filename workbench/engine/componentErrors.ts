/** Error codes of the component's own, and what Excel has for them. */
const EXCEL_CODES: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#BAD_EXPR": "#VALUE!",
  "#CYCLE": "#VALUE!",
  "#ERROR": "#VALUE!",
};

/** A code of the component as Excel's; Excel's own codes stay as they are. */
export const excelCode = (code: string): string => EXCEL_CODES[code] ?? code;
