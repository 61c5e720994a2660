import {
  type ForecastSheetNames,
  forecastSheetNames,
} from "../../../sheets/prognos/forecastSheetNames";
import { type ForecastContent, forecastSheets } from "../../../sheets/prognos/forecastSheets";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { yearInOre } from "../../../src/forecast/results/yearInOre";
import { createModel } from "../../../workbench/engine/createModel";
import { createWorkbenchPort } from "../../../workbench/port/workbenchWorkbook";

/** The sheets added to an empty workbook as the pane adds them, read by sheet and place. */
export async function opened(
  content: ForecastContent,
  names: ForecastSheetNames = forecastSheetNames,
) {
  const model = createModel();
  const templates = forecastSheets(content, names);
  await createWorkbenchPort(model).addSheets(templates);
  const idOf = (sheet: string): string => model.getters.getSheetIdByName(sheet) ?? "";
  const at = (sheet: string, col: number, row: number) =>
    model.getters.getEvaluatedCell({ sheetId: idOf(sheet), col, row: row - 1 });
  const value = (sheet: string, col: number, row: number): unknown => at(sheet, col, row).value;
  /** The first row with a text in column A. */
  const rowOf = (sheet: string, wanted: string | ((text: string) => boolean)): number => {
    const fits = typeof wanted === "string" ? (text: string) => text === wanted : wanted;
    for (let row = 1; row < 600; row += 1) {
      const found = value(sheet, 0, row);
      if (typeof found === "string" && fits(found)) return row;
    }
    throw new Error(`no row ${String(wanted)} on ${sheet}`);
  };
  const write = (sheet: string, col: number, row: number, content: string): void => {
    model.dispatch("UPDATE_CELL", { sheetId: idOf(sheet), col, row: row - 1, content });
  };
  return { model, templates, idOf, at, value, rowOf, write };
}

export type Opened = Awaited<ReturnType<typeof opened>>;

const PARTS = ["sfb", "lss", "provider", "sickPay", "oneOffs"] as const;

/** A year as the sheet's table shows it, from År to Schablonbelopp. */
export function expectedRow(year: ForecastYear): unknown[] {
  const { parts, total, budget, deviation, perInhabitant, ...rest } = yearInOre(year);
  return [
    rest.year,
    ...PARTS.map((id) => parts[id]?.toNumber() ?? ""),
    total?.toNumber() ?? "",
    budget?.toNumber() ?? "",
    deviation?.toNumber() ?? "",
    perInhabitant?.toNumber() ?? "",
  ];
}

/** The first columns of a scenario's table, its base year and on. */
export function shownTable({ value, rowOf }: Opened, name: string, years: number): unknown[][] {
  const band = rowOf("Prognos", (text) => /^\d+ {2}(.*)$/.exec(text)?.[1] === name);
  return Array.from({ length: years }, (_, down) =>
    Array.from({ length: 10 }, (_unused, col) => value("Prognos", col, band + 2 + down)),
  );
}

export function errors({ model }: Opened): string[] {
  return model.getters.getSheetIds().flatMap((sheetId) =>
    model.getters
      .getCells(sheetId)
      .map(({ id }) => model.getters.getCellPosition(id))
      .map((position) => ({ position, cell: model.getters.getEvaluatedCell(position) }))
      .filter(({ cell }) => cell.type === "error")
      .map(({ position, cell }) => `${JSON.stringify(position)} ${String(cell.message)}`),
  );
}

/**
 * The rows are the same to the öre. An amount of exactly half an öre may go either way: the fortieth
 * digit is another where a value came by way of a cell.
 */
export function expectSameToTheOre(
  shown: readonly (readonly unknown[])[],
  expected: readonly (readonly unknown[])[],
): void {
  const kinds = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => (typeof cell === "number" ? "number" : cell)));
  expect(kinds(shown)).toEqual(kinds(expected));
  const apart = shown.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const other = expected[i]?.[j];
      return typeof cell === "number" && typeof other === "number" ? [Math.abs(cell - other)] : [];
    }),
  );
  expect(Math.max(...apart)).toBeLessThan(0.0101);
}
