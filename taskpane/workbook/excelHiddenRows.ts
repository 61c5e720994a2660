import { type Area, parseAddress } from "./address";
import { plainAddress } from "./excelUsed";

/**
 * Which of the area's rows are hidden, counted from 0: those in none of its visible parts. `hidden` is
 * Excel's rowHidden: true for all, false for none, null for some.
 */
export async function excelHiddenRows(
  context: Excel.RequestContext,
  cells: Excel.Range,
  { top, bottom }: Area,
  hidden: boolean | null,
): Promise<readonly number[]> {
  const count = bottom - top + 1;
  const all = Array.from({ length: count }, (_, i) => i);
  if (hidden === false) return [];
  if (hidden === true) return all;
  const visible = cells.getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  await context.sync();
  if (visible.isNullObject) return all;
  const seen = new Set<number>();
  for (const part of visible.address.split(",")) {
    const area = parseAddress(plainAddress(part));
    for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row += 1) seen.add(row - top);
  }
  return all.filter((row) => !seen.has(row));
}
