import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { forecast } from "../../src/forecast/forecast";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { yearInOre } from "../../src/forecast/results/yearInOre";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { recalculated } from "./recalculated";
import { open, prepareWorkbench, saved } from "./workbench";

interface Chart {
  readonly type: string;
  readonly stacked?: boolean;
  readonly dataSetStyles: Record<string, { readonly type?: string }>;
}

const content = { base: malmoBase, scenarios: malmoScenarios, lastYear: 2035 };
const totals = malmoScenarios.map(({ id }) =>
  forecast({ ...content, scenario: id }).years.map((year) => yearInOre(year).total?.toNumber()),
);
/** The first row of the totals by scenario, on the sheet Prognos. */
const FIRST = 7;
let folder = "";
let bytes: Uint8Array;

beforeAll(async () => {
  prepareWorkbench();
  folder = mkdtempSync(join(tmpdir(), "pa-prognos-"));
  const model = createModel();
  await createWorkbenchPort(model).addSheets(forecastSheets(content, forecastSheetNames));
  bytes = await saved(model);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shownTotals(model: Model): unknown[][] {
  const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
  return totals.map((years, scenario) =>
    years.map(
      (_, down) =>
        model.getters.getEvaluatedCell({ sheetId, col: scenario + 1, row: FIRST - 1 + down }).value,
    ),
  );
}

test("npm run kalkyl on the saved sheets gives the model's forecast, nothing changed", () => {
  const file = join(folder, "prognos.xlsx");
  writeFileSync(file, bytes);
  const { status, cells } = recalculated(file);
  expect(status).toBe(0);
  expect(cells.length).toBeGreaterThan(900);
  expect(cells.filter(({ fel }) => fel !== undefined)).toEqual([]);
  const values = new Set(cells.map(({ värde }) => värde));
  for (const total of totals.flat()) expect(values).toContain(total);
});

test("the saved sheets are opened again with their formulas, values and charts", async () => {
  const again = await open(bytes);
  expect(shownTotals(again)).toEqual(totals);
  const { sheets } = again.exportData() as unknown as {
    sheets: { name: string; figures: { data: Chart }[] }[];
  };
  const charts = sheets.find(({ name }) => name === "Prognos")?.figures.map(({ data }) => data);
  expect(charts?.map(({ type }) => type)).toEqual(["line", "combo"]);
  // The parts are stacked columns, the budget is a line.
  expect(charts?.[1]?.stacked).toBe(true);
  expect(Object.values(charts?.[1]?.dataSetStyles ?? {}).map(({ type }) => type)).toEqual([
    ...["bar", "bar", "bar", "bar", "bar"],
    "line",
  ]);
});
