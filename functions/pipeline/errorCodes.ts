/**
 * What Swedish Excel shows for an error code. Source: support.microsoft.com, "Funktionen FEL.TYP".
 * Codes that are not here (#SPILL!, #CALC!, #BUSY!) are shown as they are.
 */
const SWEDISH: ReadonlyMap<string, string> = new Map([
  ["#NULL!", "#SKÄRNING!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#VALUE!", "#VÄRDEFEL!"],
  ["#REF!", "#REFERENS!"],
  ["#NAME?", "#NAMN?"],
  ["#NUM!", "#OGILTIGT!"],
  ["#N/A", "#SAKNAS!"],
  ["#GETTING_DATA", "#HÄMTAR_DATA"],
]);
/** The same in Swedish. Rarer ones come as error values and never as texts. */
const OTHERS = ["#SPILL!", "#CALC!", "#BUSY!"];
const CODES = new Set([...[...SWEDISH].flat(), ...OTHERS]);
const ENGLISH = new Map([...SWEDISH].map(([english, swedish]) => [swedish, english]));

/** The code as a reader in Sweden knows it; files, formulas and the workbook keep the English one. */
export const swedishErrorCode = (code: string): string => SWEDISH.get(code) ?? code;

/** Whether a text is an error as a cell shows it; ”#1” is a text like any other. */
export const isErrorCode = (text: string): boolean => CODES.has(text);

/** The English code of a Swedish one as typed; undefined where the text is no such code. */
export const englishErrorCode = (typed: string): string | undefined =>
  ENGLISH.get(typed.trim().toUpperCase());
