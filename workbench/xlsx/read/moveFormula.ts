import { tokenize, type Token } from "@borgar/fx/xlsx";
import { columnName, columnOf, LAST_COLUMN, LAST_ROW } from "./cellPlace";

const CORNER = /(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?/y;

const around = (place: number, count: number): number => ((place % count) + count) % count;

/** One corner of a range: `$A1`, `A`, `$3`. */
function movedCorner(corner: string, rows: number, columns: number): string {
  CORNER.lastIndex = 0;
  const [whole = "", first = "", letters, second = "", digits] = CORNER.exec(corner) ?? [];
  if (whole !== corner) return corner;
  // "$3" has its one sign before the row.
  const columnFixed = letters === undefined ? "" : first;
  const rowFixed = letters === undefined ? first : second;
  const column =
    letters === undefined || columnFixed !== ""
      ? (letters ?? "")
      : columnName(around(columnOf(letters) + columns, LAST_COLUMN + 1));
  const row =
    digits === undefined || rowFixed !== ""
      ? (digits ?? "")
      : String(around(Number(digits) - 1 + rows, LAST_ROW + 1) + 1);
  return columnFixed + column + rowFixed + row;
}

/** Whether a word of a formula is a range of cells: A1, A1:B2, A:B, 1:2, with its sheet. */
export const isRange = ({ type }: Token): boolean =>
  type === "range" || type === "range_beam" || type === "range_ternary";

/** The sheet of a range with its exclamation mark, and the range. */
export function parted(range: string): readonly [sheet: string, cells: string] {
  const mark = range.lastIndexOf("!");
  return [range.slice(0, mark + 1), range.slice(mark + 1)];
}

function movedRange(range: string, rows: number, columns: number): string {
  const [sheet, cells] = parted(range);
  return (
    sheet +
    cells
      .split(":")
      .map((corner) => movedCorner(corner, rows, columns))
      .join(":")
  );
}

/** The words of a formula as they are some rows and columns away, as when it is copied there. */
export const movedWords = (
  words: readonly Token[],
  rows: number,
  columns: number,
): readonly Token[] =>
  rows === 0 && columns === 0
    ? words
    : words.map((word) =>
        isRange(word) ? { ...word, value: movedRange(word.value, rows, columns) } : word,
      );

/** A formula without = as its words; texts, sheet names and numbers are words of their own. */
export const formulaWords = (formula: string): readonly Token[] => tokenize(formula);
