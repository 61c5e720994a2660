import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { retroSheet } from "../../sheets/retro/retroSheet";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { problemsIn } from "./problemsIn";
import { raaContent } from "./raaContent";
import { recalculated } from "./recalculated";
import { open, prepareWorkbench, saved } from "./workbench";

/** RAA has ten years. */
const PERIODS = 10;
/** The first row of the table on the sheet. */
const FIRST = 9;
let folder = "";
let bytes: Uint8Array;
let model: Model;

beforeAll(async () => {
  prepareWorkbench();
  folder = mkdtempSync(join(tmpdir(), "pa-retro-"));
  model = createModel();
  const { template } = retroSheet(raaContent());
  await createWorkbenchPort(model).addSheet(template);
  bytes = await saved(model);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("npm run kalkyl on the saved sheet gives the published figures, and no cell has an error", () => {
  const file = join(folder, "retro.xlsx");
  writeFileSync(file, bytes);
  const { status, cells } = recalculated(file);
  expect(status).toBe(0);
  const byCell = new Map(cells.map((cell) => [cell.cell, cell]));
  const total = FIRST + PERIODS;
  // Mack 1994: 52 135 outstanding, 26 909 by his rule.
  expect(Number(byCell.get(`D${total}`)?.värde).toFixed(2)).toBe("52135.23");
  expect(Number(byCell.get(`E${total}`)?.värde).toFixed(2)).toBe("26909.01");
  expect(cells.filter(({ fel }) => fel !== undefined)).toEqual([]);
});

/** Of the map's first period: 1981 after 0 years and after 9, and 1982 after 9, which is yet to come. */
function grounds(model: Model, name = "Retro"): readonly unknown[] {
  const sheetId = model.getters.getSheetIdByName(name) ?? "";
  const rows = Array.from({ length: 100 }, (_, row) => row);
  const text = (row: number) => model.getters.getEvaluatedCell({ sheetId, col: 0, row }).value;
  const top = (rows.find((row) => text(row) === "Andel fakturerad") ?? 0) - PERIODS - 1;
  return [
    [1, top],
    [10, top],
    [10, top + 1],
  ].map(
    ([col = 0, row = 0]) => model.getters.getCellComputedStyle({ sheetId, col, row }).fillColor,
  );
}

test("the saved file keeps to its format, and the map's colours come back with it", async () => {
  expect(await problemsIn(bytes)).toEqual([]);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toMatch(
    /<cfRule [^>]*type="colorScale"[^>]*>\s*<colorScale>\s*<cfvo type="min"\/>\s*<cfvo type="num" val="1"\/>/,
  );
  const again = await open(bytes);
  expect(grounds(again)).toEqual(grounds(model));
  expect(grounds(again)[1]).toBe("#97BBD6");
  expect(grounds(again)[2]).toBeUndefined();
});

test("the saved sheet is opened again with its charts, its map, and text as text", async () => {
  const again = await open(bytes);
  const sheetId = again.getters.getSheetIdByName("Retro") ?? "";
  expect(again.getters.getFigures(sheetId)).toHaveLength(2);
  const values = again.getters
    .getCells(sheetId)
    .map(({ id }) => again.getters.getEvaluatedCell(again.getters.getCellPosition(id)).value);
  expect(values).toContain("2025-12-31");
  expect(values).toContain("=1+1 är text");
});
