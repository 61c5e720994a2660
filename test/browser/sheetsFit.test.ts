import { chromium, type Browser, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../../scripts/browser";
import { malmoSheet } from "../../malmo/variance/malmoSheet";
import type { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { riskSheets } from "../files/riskSheets";
import { reportSheet } from "../../sheets/rapport/reportSheet";
import { followUpSheet } from "../../sheets/uppfoljning/followUpSheet";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { simulatedExample } from "../../src/runoff/examples/simulatedExample";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { composeWorkbook } from "../../workbench/sheets/composeWorkbook";
import type { SheetData, WorkbookData } from "../../workbench/sheets/workbookData";
import { exampleWorkbook } from "../../workbench/exampleWorkbook";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { openMalmo } from "../workbench/malmo/openMalmo";
import { deviation2024 } from "../workbench/sheets/avvikelseParts";
import { comparisonSheets } from "../workbench/sheets/comparisonBook";
import { contentOf, opened as openedRetro } from "../workbench/sheets/retroBook";
import { evaluate } from "../../taskpane/followup/evaluate";
import { exampleReport } from "../pane/report/reportParts";
import { exampleForm } from "../pane/followup/exampleForm";
import { newPage } from "./slowMachine";
import { clipped, texts } from "./textRoom";

const data = malmoWorkbook() as WorkbookData;
const { model } = openMalmo();
const exampleData = exampleWorkbook() as WorkbookData;
const exampleModel = createModel(exampleData);
const content = { base: malmoBase, scenarios: malmoScenarios, lastYear: 2035 };
const forecastData = composeWorkbook(
  forecastSheets(content, forecastSheetNames) as readonly SheetBuilder[],
);
const forecastModel = createModel(forecastData);

/** A template in a workbook of its own. */
function alone(template: object): [string, SheetData, Model] {
  const book = composeWorkbook([template as SheetBuilder]);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return [sheet.name, sheet, createModel(book)];
}
const simulated = simulatedExample();
const retro = openedRetro({
  ...contentOf(simulated.triangle),
  ...{ unseen: simulated.unseen, unseenForecast: 13_292_237, unseenMeanOf: [20, 21, 22] },
}).template;

const followed = evaluate(exampleForm());
if (followed.kind !== "ok") throw new Error(followed.message);
const followUp = followUpSheet({
  ...{ year: 2026, closedThrough: 4, parts: followed.parts },
  ...{ origin: followed.form.origin, texts: ["Helårsprognosen för 2026 är 8 344 tkr."] },
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser(), args: [...BROWSER_FLAGS] });
  page = await newPage(await browser.newContext());
});
afterAll(() => browser.close());

test.each<[string, SheetData, Model]>([
  ...data.sheets.map((sheet): [string, SheetData, Model] => [sheet.name, sheet, model]),
  ...exampleData.sheets.map((sheet): [string, SheetData, Model] => [
    sheet.name,
    sheet,
    exampleModel,
  ]),
  ...forecastData.sheets.map((sheet): [string, SheetData, Model] => [
    sheet.name,
    sheet,
    forecastModel,
  ]),
  alone(deviation2024()),
  alone(malmoSheet()),
  alone(retro),
  alone(followUp),
  ...[...riskSheets(), ...comparisonSheets()].map((sheet) => alone(sheet)),
  alone(reportSheet(exampleReport(), "portrait")),
])(
  "every text of the sheet %s fits its cell, and its notes end within the columns of the sheet",
  async (_, sheet, book) => {
    const all = texts(book, sheet);
    expect(all.length).toBeGreaterThan(30);
    expect(await page.evaluate(clipped, all)).toEqual([]);
  },
);
