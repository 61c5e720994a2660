import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { retroSheet } from "../../sheets/retro/retroSheet";
import { createModel } from "../../workbench/engine/createModel";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { raaContent } from "./raaContent";
import { recalculated } from "./recalculated";
import { open, prepareWorkbench, saved } from "./workbench";

/** RAA has ten years. */
const PERIODS = 10;
/** The first row of the table on the sheet. */
const FIRST = 9;
let folder = "";
let bytes: Uint8Array;

beforeAll(async () => {
  prepareWorkbench();
  folder = mkdtempSync(join(tmpdir(), "pa-retro-"));
  const model = createModel();
  const { template } = retroSheet(raaContent());
  await createWorkbenchPort(model).addSheet(template);
  bytes = await saved(model);
}, 120_000);
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
}, 120_000);

test("the saved sheet is opened again with its charts, its map, and text as text", async () => {
  const again = await open(bytes);
  const sheetId = again.getters.getSheetIdByName("Retro") ?? "";
  expect(again.getters.getFigures(sheetId)).toHaveLength(2);
  const values = again.getters
    .getCells(sheetId)
    .map(({ id }) => again.getters.getEvaluatedCell(again.getters.getCellPosition(id)).value);
  expect(values).toContain("2025-12-31");
  expect(values).toContain("=1+1 är text");
}, 120_000);
