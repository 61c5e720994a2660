import { type Area, parseAddress } from "./address";
import type { RangeReference } from "./port";
import { clipToUsed, isWholeLines, parseWholeLines } from "./wholeLines";
import { invalidAddress } from "./workbookErrors";

/** "Kostnad!$A$1:$C$9" without the sheet and the signs. */
export const plainAddress = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

/** What of a range is to be read: of whole columns and rows, what the sheet uses (one round trip more). */
export async function readableExcelArea(
  context: Excel.RequestContext,
  { sheet, address }: RangeReference,
): Promise<Area> {
  const area = parseAddress(address) ?? parseWholeLines(address);
  if (area === undefined) throw invalidAddress(address);
  if (!isWholeLines(area)) return area;
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return clipToUsed(area, used.isNullObject ? undefined : parseAddress(plainAddress(used.address)));
}
