import type { Area } from "../../taskpane/workbook/address";
import type { CellContent, RangeContent } from "../../taskpane/workbook/port";
import { shownTimes } from "../../taskpane/workbook/shownTimes";
import { cellContent } from "../engine/batch";
import { cellSource } from "../engine/cellSource";
import type { CellPosition, Command, Model } from "../engine/spreadsheetTypes";

function overArea<T>(area: Area, take: (row: number, col: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, right) =>
      take(area.top + down, area.left + right),
    ),
  );
}

function isOutside(model: Model, { sheetId, col, row }: CellPosition): boolean {
  const { getters } = model;
  return row >= getters.getNumberRows(sheetId) || col >= getters.getNumberCols(sheetId);
}

/** Value and formula of a cell; one that only a spilled value lies on has that value as both. */
function readCell(model: Model, position: CellPosition): [CellContent, CellContent] {
  if (isOutside(model, position)) return [null, null];
  const source = cellSource(model, position);
  const { value } = model.getters.getEvaluatedCell(position);
  if (source === "") return value === "" ? [null, null] : [value, value];
  return source.startsWith("=") ? [value ?? "", source] : [value, value];
}

export function readArea(
  model: Model,
  sheetId: string,
  area: Area,
): Pick<RangeContent, "values" | "formulas" | "hiddenRows" | "shownPeriods" | "shownDates"> {
  const cells = overArea(area, (row, col) => readCell(model, { sheetId, row, col }));
  const { getters } = model;
  const hiddenRows = cells.flatMap((_, i) => {
    const row = area.top + i;
    return row < getters.getNumberRows(sheetId) && getters.isRowHidden(sheetId, row) ? [i] : [];
  });
  const values = cells.map((row) => row.map(([value]) => value));
  const formatOf = (down: number, right: number): string | undefined => {
    const position = { sheetId, row: area.top + down, col: area.left + right };
    return getters.getEvaluatedCell(position).format;
  };
  return {
    values,
    formulas: cells.map((row) => row.map(([, formula]) => formula)),
    ...shownTimes(values, formatOf),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}

export function isEmpty(model: Model, sheetId: string, area: Area): boolean {
  return overArea(area, (row, col) => readCell(model, { sheetId, row, col })[1])
    .flat()
    .every((formula) => formula === null);
}

export function growth(
  dimension: "ROW" | "COL",
  has: number,
  needs: number,
  sheet: { sheetId: string; sheetName: string },
): Command[] {
  if (needs <= has) return [];
  const more = { dimension, base: has - 1, position: "after", quantity: needs - has };
  return [{ type: "ADD_COLUMNS_ROWS", ...sheet, ...more }];
}

/** What writes the contents, with more rows and columns first where the sheet ends before. */
export function contentCommands(
  model: Model,
  sheetId: string,
  area: Area,
  contents: readonly (readonly CellContent[])[],
): Command[] {
  const { getters } = model;
  const sheet = { sheetId, sheetName: getters.getSheetName(sheetId) };
  return [
    ...growth("ROW", getters.getNumberRows(sheetId), area.bottom + 1, sheet),
    ...growth("COL", getters.getNumberCols(sheetId), area.right + 1, sheet),
    ...contents.flatMap((cells, down) =>
      cells.map((value, right) => ({
        type: "UPDATE_CELL",
        sheetId,
        col: area.left + right,
        row: area.top + down,
        content: cellContent(value),
      })),
    ),
  ];
}
