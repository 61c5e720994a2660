import type { Base } from "../base/base";

const FROM_LIST = "Beståndet kommer från ärendelistan";

/** What the note of a stock from the list of cases says. */
export const listStockText = (cases: number, date: string): string =>
  `${FROM_LIST} (${cases === 1 ? "1 ärende" : `${cases} ärenden`}, ${date}).`;

/** That the stock is the list's, where it still is: said wherever the forecast is. */
export function listRemark({ notes }: Base): readonly string[] {
  const text = notes?.sfbStock?.text ?? "";
  return text.startsWith(FROM_LIST) ? [text] : [];
}
