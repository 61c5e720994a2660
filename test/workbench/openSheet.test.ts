import metadata from "../../functions/generated/functions.json";
import { functions } from "../../functions/generated/register";
import { openSheet } from "../../taskpane/openformulas/openSheet";
import { cellSource } from "../../workbench/engine/cellSource";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { setRange } from "../../workbench/engine/batch";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { opened } from "./sheets/forecastBook";

beforeAll(() => prepareEngine(metadata, functions));

/** What every cell of a sheet shows, and what stands in it. */
function cellsOf(model: Model, sheet: string) {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(sheet) ?? "";
  const found: (readonly [string, unknown, string])[] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
    for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
      const at = { sheetId, row, col };
      const { value } = getters.getEvaluatedCell(at);
      if (value !== null && value !== "")
        found.push([`${col},${row}`, value, cellSource(model, at)]);
    }
  }
  return found;
}

const shown = (model: Model, sheet: string) =>
  cellsOf(model, sheet).map(([at, value]) => [
    at,
    typeof value === "number" ? value.toFixed(2) : value,
  ]);

test("a forecast's sheet is copied with ordinary formulas, and one step takes all of it back", async () => {
  const { model } = await opened({ base: malmoBase, scenarios: [], lastYear: 2028 });
  const port = createWorkbenchPort(model);
  const names = await port.sheetNames();
  const sheetsNow = () => JSON.stringify((model.exportData() as { sheets: unknown }).sheets);
  const before = sheetsNow();
  const written = await openSheet(port, "Prognos", {});
  expect(written?.sheets.map(({ name }) => name)).toEqual([
    "Prognos öppen",
    "Öppna parametrar",
    "Uträkning 1",
  ]);
  expect(shown(model, "Prognos öppen")).toEqual(shown(model, "Prognos"));
  const calls = cellsOf(model, "Prognos öppen").filter(([, , source]) => source.includes("PA."));
  // A text that names the function, in the sheet's own words.
  expect(calls.filter(([, , source]) => source.startsWith("="))).toEqual([]);
  // The four years of a table of sixteen columns are formulas; the test of past years stands as values.
  expect(written?.formulas).toBeGreaterThanOrEqual(4 * 16);
  model.dispatch("REQUEST_UNDO");
  expect(await port.sheetNames()).toEqual(names);
  expect(sheetsNow() === before).toBe(true);
});

test("a table that fills several cells is copied cell by cell, and what is typed beside it stays", async () => {
  const model = createModel();
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  setRange(model, { sheetId, col: 0, row: 0 }, [
    [2025, 455, 565_386, "=PA.KOSTNADSDELAR(A1,B1,C1)"],
    [],
    [],
    [],
    [],
    [],
    ["eget", 7, "=PA.SFB(A1:A1,B1:B1)*2", "=PA.VERSION()", "=B7*2"],
  ]);
  const port = createWorkbenchPort(model);
  const written = await openSheet(port, "Blad1", {});
  const name = written?.sheets[0]?.name ?? "";
  expect(name).toBe("Blad1 öppen");
  expect(shown(model, name)).toEqual(shown(model, "Blad1"));
  expect(written?.left).toBe(1);
  const sources = cellsOf(model, name).map(([, , source]) => source);
  expect(sources.filter((source) => source.includes("PA."))).toEqual([]);
  // Every cell of the table of five parts, but its blank ones, is a formula of its own.
  expect(sources.filter((source) => source.startsWith("=")).length).toBeGreaterThanOrEqual(15);
});

test("a sheet without PA functions is told, and nothing is written", async () => {
  const model = createModel();
  const port = createWorkbenchPort(model);
  expect(await openSheet(port, "Blad1", {})).toBeUndefined();
  expect(await port.sheetNames()).toEqual(["Blad1"]);
});
