import type { Locale } from "./spreadsheetTypes";

/** Swedish spelling of numbers, dates and formulas: no-break space, decimal comma, semicolon. */
export const SWEDISH: Locale = {
  name: "Svenska",
  code: "sv_SE",
  thousandsSeparator: "\u00a0",
  decimalSeparator: ",",
  weekStart: 1,
  dateFormat: "yyyy-mm-dd",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
};
