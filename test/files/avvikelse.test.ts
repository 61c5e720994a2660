import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { malmoSheet } from "../../malmo/variance/malmoSheet";
import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import type { SaveFor } from "../../workbench/xlsx/saveFor";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { deviation2024 } from "../workbench/sheets/avvikelseParts";
import { throughOpenpyxl, whereOpenpyxlIs } from "./openpyxl";
import { problemsIn } from "./problemsIn";
import { recalculated } from "./recalculated";
import { contents, open, prepareWorkbench } from "./workbench";

let model: ReturnType<typeof createModel>;
const saved = async (saveFor: SaveFor) => (await writeXlsx(model, saveFor)).bytes;

beforeAll(async () => {
  prepareWorkbench();
  model = createModel();
  const port = createWorkbenchPort(model);
  await port.addSheet(malmoSheet());
  await port.addSheet(deviation2024());
});

test.each(["excel", "others"] as const)(
  "the sheets of a deviation, saved for %s, keep to their format and come back as they were",
  async (saveFor) => {
    const { bytes, notes } = await writeXlsx(model, saveFor);
    expect(await problemsIn(bytes)).toEqual([]);
    expect(notes).toEqual([]);
    expect(contents(await open(bytes))).toEqual(contents(model));
  },
);

test("npm run kalkyl calculates the saved file without an error in any cell", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pa-avvikelse-"));
  const file = join(folder, "avvikelse.xlsx");
  writeFileSync(file, await saved("excel"));
  const { status, cells } = recalculated(file);
  rmSync(folder, { recursive: true, force: true });
  expect(status).toBe(0);
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter(({ fel }) => fel !== undefined)).toEqual([]);
});

whereOpenpyxlIs("openpyxl", () => {
  test("finds the values of every PA cell of the deviation", async () => {
    const sheet = throughOpenpyxl(await saved("excel"))["Avvikelse"] ?? {};
    const sheetId = model.getters.getSheetIdByName("Avvikelse") ?? "";
    const { toXC } = spreadsheet.helpers;
    const formulas = model.getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const { col, row } = model.getters.getCellPosition(id);
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      return isFormula && typeof value === "number" ? [[toXC(col, row), value] as const] : [];
    });
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.map(([xc]) => [xc, sheet[xc]])).toEqual(formulas.map((each) => [...each]));
  });
});
