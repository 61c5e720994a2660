import type { Area } from "../../taskpane/workbook/address";
import type { CellContent, RangeContent } from "../../taskpane/workbook/port";
import { cellContent } from "../engine/batch";
import { cellSource } from "../engine/cellSource";
import { shownDate } from "../engine/operands/shownDate";
import { shownPeriod } from "../engine/operands/shownPeriod";
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

/** What date cells show, as the functions read it; nothing where there are none. */
function textsIn(
  model: Model,
  sheetId: string,
  area: Area,
  read: (value: unknown, format: string | undefined) => string | undefined,
): (string | undefined)[][] | undefined {
  const texts = overArea(area, (row, col) => {
    const position = { sheetId, row, col };
    if (isOutside(model, position)) return undefined;
    const { value, format } = model.getters.getEvaluatedCell(position);
    return read(value, format);
  });
  return texts.some((row) => row.some((text) => text !== undefined)) ? texts : undefined;
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
  const shownDates = textsIn(model, sheetId, area, shownDate);
  const shownPeriods = shownDates && textsIn(model, sheetId, area, shownPeriod);
  return {
    values: cells.map((row) => row.map(([value]) => value)),
    formulas: cells.map((row) => row.map(([, formula]) => formula)),
    ...(shownDates === undefined ? {} : { shownDates }),
    ...(shownPeriods === undefined ? {} : { shownPeriods }),
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
