import { fewOf } from "../../src/runoff/reading/readInvoices";

/** That hidden rows are read too, by the sheet's own row numbers; undefined: none are hidden. `top` from 0. */
export function hiddenRowsNote(hidden: readonly number[], top: number): string | undefined {
  if (hidden.length === 0) return undefined;
  const rows = fewOf(hidden.map((row) => String(top + row + 1)));
  return hidden.length === 1
    ? `Rad ${rows} är dold i arbetsboken och är med. Ta bort den om den inte ska räknas.`
    : `${hidden.length} rader är dolda i arbetsboken och är med: ${rows}. Ta bort dem om de inte ska räknas.`;
}
