export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "AB" as 27; columns count from 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

const names: string[] = [];

/** 27 as "AB". */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const name = column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
  names[column] = name;
  return name;
}

export const cellName = (row: number, col: number): string => columnName(col) + String(row + 1);

const AREA = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** "B2:C9", "B2", "B:C" or "2:9" as an area within the sheet; undefined where it is none. */
export function areaOf(text: string): Area | undefined {
  const found = AREA.exec(text.trim());
  if (!found || text.trim() === "") return undefined;
  const [, left, top, right = left, bottom = top] = found;
  const area = {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnOf(left),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom) - 1,
    right: right === undefined ? LAST_COLUMN : columnOf(right),
  };
  const inOrder = {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
  const isInside =
    inOrder.top >= 0 &&
    inOrder.left >= 0 &&
    inOrder.bottom <= LAST_ROW &&
    inOrder.right <= LAST_COLUMN;
  return isInside ? inOrder : undefined;
}
