import { exampleWorkbook } from "../../workbench/exampleWorkbook";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { createModel } from "../../workbench/engine/createModel";
import { cellSource } from "../../workbench/engine/cellSource";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { hasPaFunction } from "../../workbench/kalkyl/paCells";
import { openFormulas, type OpenWorkbook } from "../../workbench/open/openFormulas";
import { opened as openedForecast } from "../workbench/sheets/forecastBook";
import { casesToOpen } from "./casesToOpen";
import { invoicesToOpen } from "./invoicesToOpen";
import { listsToOpen } from "./listsToOpen";
import { forecastsToOpen } from "./forecastsToOpen";
import { allThroughLibreOffice, libreSheets, withLibreOffice } from "./libreOffice";
import { equalisationsToOpen } from "./equalisationsToOpen";
import { halvesToOpen } from "./halvesToOpen";
import { ownValuesToOpen } from "./ownValuesToOpen";
import { variancesToOpen } from "./variancesToOpen";
import { malmoSheet } from "../../malmo/variance/malmoSheet";
import { composeWorkbook } from "../../workbench/sheets/composeWorkbook";
import { municipalityToOpen } from "./municipalityToOpen";
import { runOffsToOpen } from "./runOffsToOpen";
import { paValues, toTheOre } from "./paValues";
import { exampleProvider, providersToOpen } from "./providersToOpen";
import { fill, prepareWorkbench, savedForOthers } from "./workbench";

beforeAll(prepareWorkbench);

const WORKBOOKS: readonly (readonly [string, () => Model | Promise<Model>, number])[] = [
  ["Malmö", () => createModel(malmoWorkbook()), 335],
  ["Exempelkommun", () => createModel(exampleWorkbook()), 31],
  ...[11, 22, 33].map((seed) => [`kommun ${seed}`, () => municipalityToOpen(seed), 124] as const),
  ["ärendelista", () => casesToOpen(7), 135] as const,
  ...[51, 52, 53].map((seed) => [`lista ${seed}`, () => listsToOpen(seed, 2), 200] as const),
  ...[61, 62, 63].map((seed) => [`avstämning ${seed}`, () => invoicesToOpen(seed), 212] as const),
  ...[7, 8].map((seed) => [`avvikelse ${seed}`, () => variancesToOpen(seed), 60] as const),
  ...[7, 8].map((seed) => [`egna värden ${seed}`, () => ownValuesToOpen(seed), 230] as const),
  ...[7, 8].map((seed) => [`utjämning ${seed}`, () => equalisationsToOpen(seed), 186] as const),
  ...[7, 8].map((seed) => [`retro ${seed}`, () => runOffsToOpen(seed), 132] as const),
  ["halva ören", halvesToOpen, 20] as const,
  ...[1, 2, 3].map(
    (seed) => [`egen regi ${seed}`, () => providersToOpen(seed, seed !== 3), 204] as const,
  ),
  ["egen regi i Exempelkommun", exampleProvider, 47],
  ["avvikelsen i Malmö", () => createModel(composeWorkbook([malmoSheet()])), 44],
  ...forecastsToOpen.map(
    ([name, content]) =>
      [`prognosen för ${name}`, async () => (await openedForecast(content)).model, 160] as const,
  ),
];

withLibreOffice(() => {
  const all = new Map<string, { readonly model: Model; readonly copy: OpenWorkbook }>();
  const shown = new Map<string, ReturnType<typeof libreSheets>>();
  // All in one LibreOffice: each start of it takes seconds.
  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const [name, make] of WORKBOOKS) {
      const model = await make();
      const copy = await openFormulas(model);
      all.set(name, { model, copy });
      files.push(await savedForOthers(copy.model));
    }
    allThroughLibreOffice(files, true).forEach((file, place) =>
      shown.set(WORKBOOKS[place]?.[0] ?? "", libreSheets(file)),
    );
  }, 1_500_000);

  test.each(WORKBOOKS.map(([name, , least]) => [name, least] as const))(
    "of %s, LibreOffice calculates the open formulas from nothing to the same öre",
    (name, least) => {
      const { model, copy } = all.get(name) as { model: Model; copy: OpenWorkbook };
      const { formulas, left } = copy;
      expect(formulas).toBeGreaterThanOrEqual(least);
      const values = paValues(model);
      expect(values.length).toBe(formulas + left.length);
      const sheets = shown.get(name);
      const found = values.map(([sheet, xc]) => [sheet, xc, toTheOre(sheets?.get(sheet)?.get(xc))]);
      expect(found).toEqual(values.map(([sheet, xc, value]) => [sheet, xc, toTheOre(value)]));
      for (const id of copy.model.getters.getSheetIds()) {
        const sources = copy.model.getters
          .getCells(id)
          .map((cell) => cellSource(copy.model, copy.model.getters.getCellPosition(cell.id)));
        expect(sources.filter(hasPaFunction)).toEqual([]);
      }
    },
  );

  test.each(["egen regi", "lista", "avstämning"])("of %s no cell stands as a value", (of) => {
    const books = [...all].filter(([name]) => name.startsWith(`${of} `));
    expect(books.length).toBeGreaterThan(0);
    expect(books.flatMap(([, { copy }]) => copy.left)).toEqual([]);
  });

  test("of the forecasts nothing but the test of past years stands as values", () => {
    for (const [name] of forecastsToOpen) {
      const why = new Set(all.get(`prognosen för ${name}`)?.copy.left.map((each) => each.why));
      expect([name, [...why]]).toEqual([
        name,
        name.startsWith("Malmö") ? ["PA.PROVBAKÅT skrivs inte som formler."] : [],
      ]);
    }
  });
});

test.each([
  ["the three at random", () => municipalityToOpen(11)],
  ["own amounts", () => ownValuesToOpen(7)],
  ["the equalisation", () => equalisationsToOpen(8)],
  ["amounts of exactly half an öre", halvesToOpen],
])("of %s no cell stands as a value", async (_name, make) => {
  expect((await openFormulas(make())).left).toEqual([]);
});

test("of the run-off nothing but the errors stands as values", async () => {
  const { left } = await openFormulas(runOffsToOpen(8));
  expect(new Set(left.map(({ why }) => why))).toEqual(
    new Set(["Medelfel och intervall skrivs inte som formler."]),
  );
});

test("Egna värden are named with the user's own words, and where the formulas take them from", async () => {
  const { model } = await openFormulas(ownValuesToOpen(7));
  const { getters } = model;
  const sheetId = getters.getSheetIdByName("Öppna parametrar") ?? "";
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from(
      { length: 6 },
      (__, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
    ),
  );
  const own = rows.filter(([, , , , status]) => status === "eget värde");
  expect(own.filter(([, , year]) => year === "2027").map((row) => row.at(-1))).toEqual([
    "Egna värden, aviserad: budgetpropositionen, s. 12. Hämtas från 'Blad1'!$B$2.",
    "Egna värden, aviserad: budgetpropositionen, s. 12. Formlerna hämtar det från 'Blad1'!$B$2.",
    "Egna värden, antagande: =HYPERLINK(1). Ingen formel i kopian hämtar det.",
  ]);
});

test("what cannot be written so stands as its value, marked and named with why; the workbook is as it was", async () => {
  const model = createModel();
  fill(model, [
    [
      "=PA.VERSION()",
      "=PA.SCHABLON(2099)",
      '=PA.SFB(2025,10)&"=PA.SFB(1)"',
      "=PA.SCHABLON(2027,,D1)",
    ],
    ["'=HYPERLINK(1)", "=PA.SFB(2025,A9)"],
  ]);
  const before = JSON.stringify(model.exportData());
  const { model: copy, left } = await openFormulas(model);
  expect(JSON.stringify(model.exportData())).toBe(before);
  expect(left.map(({ cell, why }) => [cell, why])).toEqual([
    ["A1", "PA.VERSION skrivs inte som formler."],
    ["B1", expect.stringMatching(/^Cellen visar ett fel: /)],
    ["D1", expect.stringMatching(/^Cellen visar ett fel: /)],
    ["B2", expect.stringMatching(/^Cellen visar ett fel: /)],
  ]);
  const sheetId = copy.getters.getSheetIds()[0] ?? "";
  const at = (col: number) => ({ sheetId, col, row: 0 });
  const version = model.getters.getEvaluatedCell({
    ...at(0),
    sheetId: model.getters.getSheetIds()[0] ?? "",
  });
  expect(copy.getters.getEvaluatedCell(at(0)).value).toBe(version.value);
  expect(copy.getters.getCell(at(0))?.style).toBeDefined();
  expect(copy.getters.getEvaluatedCell(at(1)).type).toBe("error");
  // 10 × 20 × 365/7 × 342,60 kr.
  expect(String(copy.getters.getEvaluatedCell(at(2)).value)).toMatch(
    /^3572828[,.]57.*=PA\.SFB\(1\)$/,
  );
});
