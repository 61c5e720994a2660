/** A text in a formula, whose own quotation marks are doubled as in Excel. */
const TEXT = /"(?:[^"]|"")*"/g;
const SPLIT = /\("[^"]*"(?:&CHAR\(34\)&"[^"]*")+\)/g;

function split(text: string): string {
  const parts = text.slice(1, -1).split('""');
  return parts.length > 1 ? `(${parts.map((part) => `"${part}"`).join("&CHAR(34)&")})` : text;
}

/**
 * A formula whose texts have no quotation marks inside: ("0"&CHAR(34)&" st") for "0"" st". The component
 * has no way to write one in a text: it would keep the escaping as part of it.
 */
export const splitQuotes = (formula: string): string => formula.replace(TEXT, split);

/** The same formula as it was written. */
export const doubledQuotes = (formula: string): string =>
  formula.replace(SPLIT, (text) => `"${text.slice(2, -2).replaceAll('"&CHAR(34)&"', '""')}"`);
