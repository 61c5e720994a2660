import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { egenRegi } from "../../sheets/egenregi/egenRegi";
import { bridgeInOre } from "../../src/provider/bridgeInOre";
import { bridgeRows } from "../../src/provider/bridgeRows";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { providerBridge } from "../../src/provider/providerBridge";
import { createModel } from "../../workbench/engine/createModel";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { recalculated } from "./recalculated";
import { open, prepareWorkbench, saved } from "./workbench";

const inputs = malmoInputs(2024);
const expected = bridgeRows(bridgeInOre(providerBridge(inputs)));
/** The first row of the bridge on the sheet. */
const FIRST = 9;
let folder = "";
let bytes: Uint8Array;

beforeAll(async () => {
  prepareWorkbench();
  folder = mkdtempSync(join(tmpdir(), "pa-egenregi-"));
  const model = createModel();
  await createWorkbenchPort(model).addSheet(egenRegi(inputs).template);
  bytes = await saved(model);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("npm run kalkyl on the saved sheet gives the model's bridge, nothing changed", () => {
  const file = join(folder, "egenregi.xlsx");
  writeFileSync(file, bytes);
  const { status, cells } = recalculated(file);
  expect(status).toBe(0);
  const byCell = new Map(cells.map((cell) => [cell.cell, cell]));
  expected.forEach(({ kronor, perHour }, index) => {
    expect(byCell.get(`B${FIRST + index}`)?.värde).toBeCloseTo(kronor.toNumber(), 6);
    expect(byCell.get(`C${FIRST + index}`)?.värde).toBeCloseTo(perHour.toNumber(), 6);
  });
  expect(cells.filter(({ fel }) => fel !== undefined)).toEqual([]);
});

test("the saved sheet is opened again with its chart, formulas and values", async () => {
  const again = await open(bytes);
  const sheetId = again.getters.getSheetIdByName("Egen regi") ?? "";
  expect(again.getters.getFigures(sheetId)).toHaveLength(1);
  // "Resultat" is the last row but one; rows of the model are counted from 0.
  const row = FIRST + expected.length - 3;
  const kronor = expected.at(-2)?.kronor.toNumber();
  expect(again.getters.getEvaluatedCell({ sheetId, col: 1, row }).value).toBe(kronor);
});
