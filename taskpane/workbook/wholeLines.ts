import { type Area, COLUMNS, columnFromLetters, ROWS } from "./address";

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** "A:C" is those columns and "2:9" those rows, to the ends of the sheet; undefined for anything else. */
export function parseWholeLines(address: string): Area | undefined {
  const columns = WHOLE_COLUMNS.exec(address)?.slice(1).map(columnFromLetters);
  if (columns !== undefined) {
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    return right < COLUMNS ? { top: 0, left, bottom: ROWS - 1, right } : undefined;
  }
  const rows = WHOLE_ROWS.exec(address)
    ?.slice(1)
    .map((digits) => Number(digits) - 1);
  if (rows === undefined) return undefined;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return bottom < ROWS ? { top, left: 0, bottom, right: COLUMNS - 1 } : undefined;
}

/** Whether an area is whole columns or whole rows, however it was written. */
export function isWholeLines({ top, left, bottom, right }: Area): boolean {
  return (top === 0 && bottom === ROWS - 1) || (left === 0 && right === COLUMNS - 1);
}

/** What of an area lies in the part of the sheet that is used; its first cell where nothing does. */
export function clipToUsed(area: Area, used: Area | undefined): Area {
  const { top, left } = area;
  const bottom = Math.min(area.bottom, used?.bottom ?? top);
  const right = Math.min(area.right, used?.right ?? left);
  return bottom < top || right < left
    ? { top, left, bottom: top, right: left }
    : { top, left, bottom, right };
}
