/** A rectangle of cells, rows and columns counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: rows 1-1 048 576, columns A-XFD. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** "A" is 0, "XFD" is 16 383. */
export function columnFromLetters(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 is "A", 16 383 is "XFD". */
export function lettersOfColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function parseCell(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = columnFromLetters(letters);
  const row = Number(digits) - 1;
  return column < COLUMNS && row < ROWS ? { row, column } : undefined;
}

/** The area of an A1 address without sheet ("B4", "$B$4:C9"), or undefined when it is not one. */
export function parseAddress(address: string): Area | undefined {
  const parts = address.split(":");
  const first = parseCell(parts[0] ?? "");
  const last = parts.length === 1 ? first : parts.length === 2 ? parseCell(parts[1] ?? "") : first;
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** "B4", or "B4:C9" where the area has more than one cell. */
export function formatAddress(area: Area): string {
  const first = `${lettersOfColumn(area.left)}${area.top + 1}`;
  const last = `${lettersOfColumn(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The area of the given size from its upper left cell, or undefined where the sheet ends before. */
export function areaFrom(upperLeft: Area, rows: number, columns: number): Area | undefined {
  const bottom = upperLeft.top + rows - 1;
  const right = upperLeft.left + columns - 1;
  if (rows < 1 || columns < 1 || bottom >= ROWS || right >= COLUMNS) return undefined;
  return { top: upperLeft.top, left: upperLeft.left, bottom, right };
}

export function isSingleCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
