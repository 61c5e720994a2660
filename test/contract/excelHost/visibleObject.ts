import { type Area, formatAddress } from "../../../taskpane/workbook/address";
import type { HostObject } from "./objects";
import { notImplemented } from "./protocol";
import type { HostSheet } from "./workbook";

export const visibleRows = ({ hiddenRows }: HostSheet, { top, bottom }: Area): readonly number[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i).filter((row) => !hiddenRows.has(row));

/** true: all of the area's rows are hidden, false: none, null: some. */
export function rowHidden(visible: readonly number[], { top, bottom }: Area): boolean | null {
  if (visible.length === 0) return true;
  return visible.length === bottom - top + 1 ? false : null;
}

/** What is visible of a range. Excel joins rows that follow each other; a part a row says the same. */
export function visibleObject(
  kind: unknown,
  sheet: string,
  area: Area,
  rows: readonly number[],
): HostObject {
  if (kind !== "Visible") throw notImplemented(`getSpecialCells ${String(kind)}`);
  const parts = rows.map((row) => `${sheet}!${formatAddress({ ...area, top: row, bottom: row })}`);
  return {
    type: "RangeAreas",
    isNull: parts.length === 0,
    identity: { _ReferenceId: `${sheet}:${parts.join(",")}` },
    read: { address: () => parts.join(",") },
    call: { _KeepReference: () => null },
  };
}
