import { type Area, parseAddress } from "../../../taskpane/workbook/address";
import type { HostSheet } from "./workbook";

/** The format of each cell: the last that was set on an area with the cell in it. */
export function numberFormats(
  sheet: Pick<HostSheet, "settings">,
  { top, left, bottom, right }: Area,
): string[][] {
  const formats = Array.from({ length: bottom - top + 1 }, () =>
    Array<string>(right - left + 1).fill("General"),
  );
  for (const [key, value] of sheet.settings) {
    const [address = "", name] = key.split(" ");
    const set = name === "numberFormat" ? parseAddress(address) : undefined;
    if (set === undefined) continue;
    for (let row = Math.max(top, set.top); row <= Math.min(bottom, set.bottom); row += 1) {
      for (let at = Math.max(left, set.left); at <= Math.min(right, set.right); at += 1) {
        const format = (value as string[][])[row - set.top]?.[at - set.left] ?? "General";
        formats[row - top]?.splice(at - left, 1, format);
      }
    }
  }
  return formats;
}
