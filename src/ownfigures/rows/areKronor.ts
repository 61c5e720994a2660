import { understood } from "../words/understood";
import type { Piece } from "./draftCells";

/** More than all hours and persons of a municipality, and more than one pays in thousands of kronor. */
const SURELY_KRONOR = 3e6;
/** No amount so far below the largest is in the same unit for sure. */
const LEAST = 3e4;

/**
 * Whether figures of which nothing says what they measure can be nothing but kronor: no word counts persons or
 * hours anywhere, the largest is more than any count of them, and none is small.
 */
export function areKronor(pieces: readonly Piece[]): boolean {
  const texts = pieces.flatMap(({ row: { label, sections, corner, titles, columns } }) => [
    label,
    corner,
    ...sections,
    ...titles,
    ...columns.map(({ text }) => text),
  ]);
  const isSaid = [...new Set(texts)].some((text) => {
    const { measure, unit } = understood(text);
    return (measure !== undefined && measure !== "cost") || unit !== undefined;
  });
  if (isSaid) return false;
  const amounts = pieces.flatMap(({ row, columns }) =>
    columns.flatMap(({ column, month }) => {
      const { value, percent } = row.cells[row.columns.indexOf(column)] ?? {};
      const isRate = understood(row.label).never.size > 0 || percent === true;
      if (value === undefined || value === 0 || isRate) return [];
      return Math.abs(value) * (month === undefined ? 1 : 12);
    }),
  );
  return Math.max(0, ...amounts) >= SURELY_KRONOR && Math.min(...amounts) >= LEAST;
}
