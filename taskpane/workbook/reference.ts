import { parseAddress } from "./address";
import type { RangeReference } from "./port";
import { parseWholeLines } from "./wholeLines";

/** Names a formula can hold without quotes; all others are quoted, which is always allowed. */
const PLAIN_NAME = /^[A-Za-zÅÄÖåäöÉé_][A-Za-zÅÄÖåäöÉé0-9_]*$/;

/** Sheet names may not hold these, nor be empty or longer than 31 characters (Excel). */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;

function needsQuotes(sheet: string): boolean {
  // A name that reads as a cell ("K2") or as R1C1 ("R1") would be taken for one.
  return (
    !PLAIN_NAME.test(sheet) ||
    parseAddress(sheet) !== undefined ||
    /^(?:r\d*)?(?:c\d*)?$/i.test(sheet) ||
    /^(?:true|false)$/i.test(sheet)
  );
}

/** The sheet's name as a formula takes it: quotes round it where needed, and its own doubled. */
export function quoteSheetName(sheet: string): string {
  return needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;
}

/** "Kostnad!B4", "'Bilaga 1'!B4": how a place is named to the user and in a formula. */
export function showReference(range: RangeReference): string {
  return `${quoteSheetName(range.sheet)}!${range.address}`;
}

function unquoteSheetName(text: string): string | undefined {
  if (text.startsWith("'")) {
    const inner = text.slice(1, -1);
    if (!text.endsWith("'") || text.length < 3 || /'/.test(inner.replaceAll("''", ""))) {
      return undefined;
    }
    return inner.replaceAll("''", "'");
  }
  return text.includes("'") ? undefined : text;
}

/** A validated reference; `sheet` is undefined where none is named. */
export interface ParsedReference {
  readonly sheet: string | undefined;
  /** Upper case, with the $ signs the user wrote. */
  readonly address: string;
}

/**
 * A reference as a user writes it ("b4", "$B$4:C9", "A:C", "Kostnad!B4", "'Bilaga 1'!B4:C9"), or undefined
 * when the text is anything else. Other workbooks and formulas are not references.
 */
export function parseReference(text: string): ParsedReference | undefined {
  const trimmed = text.trim();
  const mark = trimmed.lastIndexOf("!");
  const address = trimmed.slice(mark + 1).toUpperCase();
  if ((parseAddress(address) ?? parseWholeLines(address)) === undefined) return undefined;
  if (mark < 0) return { sheet: undefined, address };
  const sheet = unquoteSheetName(trimmed.slice(0, mark));
  if (sheet === undefined || sheet === "" || sheet.length > 31) return undefined;
  return FORBIDDEN_IN_NAME.test(sheet) ? undefined : { sheet, address };
}
