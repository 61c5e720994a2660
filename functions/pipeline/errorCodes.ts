/**
 * What Swedish Excel shows for an error code. Source: support.microsoft.com, "Funktionen FEL.TYP".
 * Codes that are not here (#SPILL!, #CALC!, #BUSY!) are shown as they are.
 */
const SWEDISH: Readonly<Record<string, string>> = {
  "#NULL!": "#SKÄRNING!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#N/A": "#SAKNAS!",
  "#GETTING_DATA": "#HÄMTAR_DATA",
};
const ENGLISH = new Map(Object.entries(SWEDISH).map(([english, swedish]) => [swedish, english]));

/** The code as a reader in Sweden knows it; files, formulas and the workbook keep the English one. */
export const swedishErrorCode = (code: string): string => SWEDISH[code] ?? code;

/** The English code of a Swedish one as typed; undefined where the text is no such code. */
export const englishErrorCode = (typed: string): string | undefined =>
  ENGLISH.get(typed.trim().toUpperCase());
