import { createModel } from "../../workbench/engine/createModel";
import type { CellValue } from "../../workbench/engine/spreadsheetTypes";
import { exampleWorkbook } from "../../workbench/exampleWorkbook";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { tableTemplate } from "../contract/sheetsContract";
import { libreSheets, singlePaCells, throughLibreOffice, withLibreOffice } from "./libreOffice";
import { sampleWorkbook } from "./sampleWorkbook";
import { fill, open, saved, savedForOthers } from "./workbench";

const libreValues = (bytes: Uint8Array): ReadonlyMap<string, CellValue> =>
  libreSheets(bytes).get("Blad1") ?? new Map<string, CellValue>();

withLibreOffice(() => {
  test("opens the saved workbook and shows the saved values of single PA cells", async () => {
    const values = libreValues(throughLibreOffice(await savedForOthers(sampleWorkbook()), false));
    expect(Number(values.get("D4"))).toBe(356264943.6);
    expect(Number(values.get("A8"))).toBe(12470640);
  }, 180_000);

  test("keeps a saved text too, such as who decides in a single decision", async () => {
    const model = createModel();
    fill(model, [
      ["=INDEX(PA.BESLUT(2025,25,100),2,1)", `=IF(PA.SCHABLON(2025)>340,"mer än 340","högst 340")`],
    ]);
    const values = libreValues(throughLibreOffice(await savedForOthers(model), false));
    expect([values.get("A1"), values.get("B1")]).toEqual(["SFB", "mer än 340"]);
  }, 180_000);

  test.each([
    ["Malmö", malmoWorkbook],
    ["Exempelkommun", exampleWorkbook],
  ] as const)(
    "shows every PA cell of the workbook %s that is no spilled table",
    async (_, workbook) => {
      const model = createModel(workbook());
      const sheets = libreSheets(throughLibreOffice(await savedForOthers(model), false));
      const cells = singlePaCells(model).filter(([, , value]) => value !== "");
      expect(cells.length).toBeGreaterThan(50);
      // LibreOffice rounds to its fifteenth digit in two steps.
      const sure = (value: CellValue) =>
        typeof value === "number" ? Number(value.toPrecision(14)) : value;
      const shown = cells.map(([sheet, xc]) => [
        sheet,
        xc,
        sure(sheets.get(sheet)?.get(xc) ?? null),
      ]);
      const expected = cells.map(([sheet, xc, value]) => [sheet, xc, sure(value)]);
      expect(shown).toEqual(expected);
    },
    180_000,
  );

  test("recalculates the ordinary formulas to the same values", async () => {
    const model = sampleWorkbook();
    const values = libreValues(throughLibreOffice(await saved(model), true));
    const sheetId = model.getters.getSheetIdByName("Blad1") ?? "";
    for (const [xc, col, row] of [
      ["B5", 1, 4],
      ["C5", 2, 4],
      ["A10", 0, 9],
      ["B10", 1, 9],
    ] as const) {
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      expect([xc, Number(values.get(xc))]).toEqual([xc, value]);
    }
  }, 180_000);

  test("opens a file with XML that programs keep in it, and with our own sheets and tables", async () => {
    const model = createModel();
    const port = createWorkbenchPort(model);
    await port.writeStored("prognos", "<text> & mer", undefined);
    await port.addSheets([tableTemplate()]);
    const reopened = throughLibreOffice(await savedForOthers(model), false);
    expect(Number(libreSheets(reopened).get("Tabell")?.get("B4"))).toBe(5);
    const B1 = { sheet: "Tabell", address: "B1" };
    const { values } = await createWorkbenchPort(await open(reopened)).read(B1);
    expect(values).toEqual([["2026"]]);
  }, 180_000);

  test("saves a file that the workbench opens again", async () => {
    const model = await open(throughLibreOffice(await savedForOthers(sampleWorkbook()), false));
    const sheetId = model.getters.getSheetIdByName("Blad1") ?? "";
    expect(model.getters.getEvaluatedCell({ sheetId, col: 3, row: 3 }).value).toBe(356264943.6);
    expect(model.getters.getEvaluatedCell({ sheetId, col: 1, row: 4 }).value).toBe(1320);
  }, 180_000);
});
