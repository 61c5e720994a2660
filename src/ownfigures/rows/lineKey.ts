import type { TableRow } from "../table/tableRow";
import { plainLabel } from "../words/plainLabel";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const UNIT = /(?<!\p{L})(?:tkr|kkr|ksek|mnkr|mkr|msek|kr|sek|kronor)(?!\p{L})/gu;

/** A text without what changes from year to year: the year itself and the unit. */
const lasting = (text: string): string => plainLabel(text).replace(YEAR, "#").replace(UNIT, "¤");

/**
 * The rows' keys, by which what is said of them is found again next year: headings, own label, measure of
 * the columns and the order among equals. Never an address: rows move.
 */
export function lineKeys(
  rows: readonly { readonly row: TableRow; readonly beside: string }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ row, beside }) => {
    const around = row.sections.length > 0 ? row.sections : [row.corner];
    const key = [...around, row.label, beside].map(lasting).join(" | ");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} | ${before + 1}`;
  });
}
