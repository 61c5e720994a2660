import { HostError } from "./protocol";
import type { HostSheet, HostWorkbook } from "./workbook";

/** A copy of a sheet with Excel's own name for it, after another sheet. */
export function copySheet(workbook: HostWorkbook, of: HostSheet, after: string): HostSheet {
  const copy = workbook.addSheet(`${of.name} (2)`);
  for (const [address, cell] of of.cells) copy.cells.set(address, { ...cell });
  const { sheets } = workbook;
  sheets.splice(sheets.indexOf(copy), 1);
  sheets.splice(sheets.findIndex(({ id }) => id === after) + 1, 0, copy);
  return copy;
}

export function renameSheet({ sheets }: HostWorkbook, sheet: HostSheet, name: string): void {
  const other = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== sheet) {
    throw new HostError("ItemAlreadyExists", "A sheet has that name");
  }
  sheet.name = name;
}
