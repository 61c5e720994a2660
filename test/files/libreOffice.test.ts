import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { avvikelseSheet } from "../../sheets/avvikelse/avvikelseSheet";
import { malmoSheet } from "../../sheets/avvikelse/malmoSheet";
import type { SheetBuilder } from "../../sheets/build/SheetBuilder";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { retroSheet } from "../../sheets/retro/retroSheet";
import { malmoBase } from "../../src/forecast/malmo/malmoBase";
import { malmoScenarios } from "../../src/forecast/malmo/malmoScenarios";
import { commentText } from "../../src/comment/commentText";
import { runOffComment } from "../../src/runoff/runOffComment";
import { runOffTable } from "../../src/runoff/runOffTable";
import { malmoRows } from "../../src/variance/malmo/malmoRows";
import { cellSource } from "../../workbench/engine/cellSource";
import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { CellValue, Model } from "../../workbench/engine/spreadsheetTypes";
import { savedValues } from "../../workbench/kalkyl/savedValues";
import { malmoWorkbook } from "../../workbench/malmo";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { readParts } from "../../workbench/xlsx/readParts";
import { tableTemplate } from "../contract/sheetsContract";
import { sheetParts } from "../workbench/sheets/avvikelseParts";
import { raaContent } from "./raaContent";
import { sampleWorkbook } from "./sampleWorkbook";
import { fill, open, prepareWorkbench, saved } from "./workbench";

function isInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

let folder = "";

/** Opens the file in LibreOffice and saves it anew as .xlsx, recalculated where asked. */
function throughLibreOffice(bytes: Uint8Array, recalculated: boolean): Uint8Array {
  const profile = join(folder, recalculated ? "recalculating" : "plain");
  mkdirSync(join(profile, "user"), { recursive: true });
  if (recalculated) {
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
  }
  const input = join(folder, "bok.xlsx");
  const out = join(profile, "out");
  writeFileSync(input, bytes);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      input,
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  return readFileSync(join(out, "bok.xlsx"));
}

const libreSheets = (bytes: Uint8Array) => savedValues(readParts(bytes));

const libreValues = (bytes: Uint8Array): ReadonlyMap<string, CellValue> =>
  libreSheets(bytes).get("Blad1") ?? new Map<string, CellValue>();

/** LibreOffice writes 15 digits. */
const asWritten = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

/** Every formula with a PA function that fills one cell only, with the value it has here. */
function singlePaCells(model: Model): (readonly [string, string, CellValue])[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const at = { ...getters.getCellPosition(id), sheetId };
      const zone = getters.getSpreadZone(at);
      const spills = zone && (zone.left < zone.right || zone.top < zone.bottom);
      if (!isFormula || spills || !/\bPA\./.test(cellSource(model, at))) return [];
      const xc = spreadsheet.helpers.toXC(at.col, at.row);
      return [[getters.getSheetName(sheetId), xc, getters.getEvaluatedCell(at).value] as const];
    }),
  );
}

// Skipped where LibreOffice is missing: it is no npm package and `npm test` cannot install it without
// being root. .ci/run installs it, so there they always run.
const whereInstalled = isInstalled() ? describe : describe.skip;

whereInstalled("LibreOffice (where it is installed)", () => {
  beforeAll(() => {
    prepareWorkbench();
    folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("opens the saved workbook and shows the saved values of single PA cells", async () => {
    const values = libreValues(throughLibreOffice(await saved(sampleWorkbook()), false));
    expect(Number(values.get("D4"))).toBe(356264943.6);
    expect(Number(values.get("A8"))).toBe(12470640);
  }, 180_000);

  test("keeps a saved text too, such as who decides in a single decision", async () => {
    const model = createModel();
    fill(model, [
      ["=INDEX(PA.BESLUT(2025,25,100),2,1)", `=IF(PA.SCHABLON(2025)>340,"mer än 340","högst 340")`],
    ]);
    const values = libreValues(throughLibreOffice(await saved(model), false));
    expect([values.get("A1"), values.get("B1")]).toEqual(["SFB", "mer än 340"]);
  }, 180_000);

  test("shows every PA cell of the Malmö workbook that is no spilled table", async () => {
    const model = createModel(malmoWorkbook());
    const sheets = libreSheets(throughLibreOffice(await saved(model), false));
    const cells = singlePaCells(model);
    expect(cells.length).toBeGreaterThan(50);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sheets.get(sheet)?.get(xc) ?? null]);
    const expected = cells.map(([sheet, xc, value]) => [sheet, xc, asWritten(value)]);
    expect(shown).toEqual(expected);
  }, 180_000);

  test("shows every cell of the forecast's sheets that PA.PROGNOS answers", async () => {
    const model = createModel();
    const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 2), lastYear: 2030 };
    await createWorkbenchPort(model).addSheets(forecastSheets(content, forecastSheetNames));
    const sheets = libreSheets(throughLibreOffice(await saved(model), false));
    const cells = singlePaCells(model).filter(([, , value]) => value !== "");
    expect(cells.length).toBeGreaterThan(150);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sheets.get(sheet)?.get(xc) ?? null]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, asWritten(value)]));
  }, 180_000);

  test("reckons the back-test anew to the same figures and the same line", async () => {
    const model = createModel();
    const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 1), lastYear: 2027 };
    await createWorkbenchPort(model).addSheets(forecastSheets(content, forecastSheetNames));
    // What only the PA functions know is typed; all the other formulas are LibreOffice's to reckon.
    for (const [sheet, xc, value] of singlePaCells(model)) {
      const sheetId = model.getters.getSheetIdByName(sheet) ?? "";
      const at = spreadsheet.helpers.toCartesian(xc);
      model.dispatch("UPDATE_CELL", { sheetId, ...at, content: String(value ?? "") });
    }
    const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
    const formulas = model.getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const { col, row } = model.getters.getCellPosition(id);
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      return isFormula && value !== ""
        ? [[spreadsheet.helpers.toXC(col, row), value] as const]
        : [];
    });
    expect(formulas.length).toBeGreaterThan(100);
    const shown = libreSheets(throughLibreOffice(await saved(model), true)).get("Prognos");
    for (const [xc, value] of formulas) {
      const found = shown?.get(xc);
      if (typeof value !== "number") expect([xc, found]).toEqual([xc, value]);
      else expect([xc, Number(found).toPrecision(12)]).toEqual([xc, value.toPrecision(12)]);
    }
    expect(shown?.get("A4")).toMatch(/1,1 %, egen budget 3,5 %, förra årets volym 4,4 %/);
  }, 180_000);

  test("shows every cell of a deviation's sheets that PA.AVVIKELSE answers, and the comment", async () => {
    const model = createModel();
    const port = createWorkbenchPort(model);
    await port.addSheet(malmoSheet());
    await port.addSheet(
      avvikelseSheet({
        kind: "budget-outturn",
        method: "shapley",
        parts: sheetParts(malmoRows(2024), "budget-outturn"),
        origin: "provet",
        rounding: { unit: "tkr", decimals: 0 },
      }),
    );
    const sheets = libreSheets(throughLibreOffice(await saved(model), false));
    const cells = singlePaCells(model);
    expect(cells.length).toBeGreaterThan(50);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sheets.get(sheet)?.get(xc) ?? null]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, asWritten(value)]));
    expect(sheets.get("Avvikelse")?.get("A15")).toContain("är 375\u00a0263\u00a0tkr mot budgeten");
  }, 180_000);

  test("shows every cell of the sheet Retro that PA.RETRO answers, and its interval", async () => {
    const model = createModel();
    await createWorkbenchPort(model).addSheet(retroSheet(raaContent()).template);
    const sheets = libreSheets(throughLibreOffice(await saved(model), false));
    const cells = singlePaCells(model);
    expect(cells.length).toBe(55);
    const shown = cells.map(([sheet, xc]) => [sheet, xc, sheets.get(sheet)?.get(xc) ?? null]);
    expect(shown).toEqual(cells.map(([sheet, xc, value]) => [sheet, xc, asWritten(value)]));
    const sheetId = model.getters.getActiveSheetId();
    const upper = model.getters.getEvaluatedCell({ sheetId, col: 6, row: 18 }).value;
    expect(Number(sheets.get("Retro")?.get("G19"))).toBeCloseTo(Number(upper), 6);
  }, 180_000);

  test("works out the text for the accounts itself, word for word, and keeps the map's colours", async () => {
    const model = createModel();
    const content = raaContent();
    const sheet = retroSheet(content).template as SheetBuilder;
    // The answers of PA.RETRO as values: LibreOffice does not know it.
    const table = runOffTable(content.result);
    for (const [address, formula] of sheet.cells) {
      const [, row, column] = /^=INDEX\(PA\.RETRO\(.*,(\d+),(\d+)\)$/.exec(formula) ?? [];
      if (row === undefined) continue;
      const answer = table[Number(row) - 2]?.[Number(column) - 1] ?? "";
      sheet.cells.set(address, column === "1" ? `'${answer}` : String(answer));
    }
    await createWorkbenchPort(model).addSheet(sheet);
    const reopened = throughLibreOffice(await saved(model), true);
    const texts = [...(libreSheets(reopened).get("Retro")?.values() ?? [])];
    expect(texts).toContain(commentText(runOffComment({ ...content, checks: [] })));
    const parts = Object.values(readParts(reopened));
    expect(parts.some((xml) => /<colorScale>.*rgb="FF97BBD6"/s.test(xml))).toBe(true);
  }, 180_000);

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
    const reopened = throughLibreOffice(await saved(model), false);
    expect(Number(libreSheets(reopened).get("Tabell")?.get("B4"))).toBe(5);
    const B1 = { sheet: "Tabell", address: "B1" };
    const { values } = await createWorkbenchPort(await open(reopened)).read(B1);
    expect(values).toEqual([["2026"]]);
  }, 180_000);

  test("saves a file that the workbench opens again", async () => {
    const model = await open(throughLibreOffice(await saved(sampleWorkbook()), false));
    const sheetId = model.getters.getSheetIdByName("Blad1") ?? "";
    expect(model.getters.getEvaluatedCell({ sheetId, col: 3, row: 3 }).value).toBe(356264943.6);
    expect(model.getters.getEvaluatedCell({ sheetId, col: 1, row: 4 }).value).toBe(1320);
  }, 180_000);
});
