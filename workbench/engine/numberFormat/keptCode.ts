import type { CellPosition, Getters } from "../spreadsheetTypes";

/**
 * The key of a cell's style under which the cell's own format code is kept, Excel's in en-US. The
 * component knows fewer codes than Excel: its `format` holds the nearest that it can show, which says
 * whether the cell is an amount, a share, a date or a text, and this is what is shown and saved.
 */
export const NUMBER_FORMAT = "numberFormat";

/**
 * The code of a calculated cell that is General in its file. Without it the cell would take the format of
 * what it calculates with, as one does that is typed here.
 */
export const GENERAL = "General";

/** The format code kept in a style; undefined without one. */
export function codeOfStyle(
  style: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const code = style?.[NUMBER_FORMAT];
  return typeof code === "string" && code !== "" ? code : undefined;
}

/** The format code kept in a cell; undefined where the component's own format is what is shown. */
export const keptCode = (
  getters: Pick<Getters, "getCell">,
  position: CellPosition,
): string | undefined => codeOfStyle(getters.getCell(position)?.style);
