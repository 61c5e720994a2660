import {
  type Area,
  COLUMNS,
  formatAddress,
  lettersOfColumn,
  ROWS,
} from "../../../taskpane/workbook/address";

/** Excel names whole columns and rows by their letters and numbers alone. */
export function asExcelNames(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === ROWS - 1) return `${lettersOfColumn(left)}:${lettersOfColumn(right)}`;
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  return formatAddress(area);
}
