import { exampleWorkbook } from "../../workbench/exampleWorkbook";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { createModel } from "../../workbench/engine/createModel";
import { cellSource } from "../../workbench/engine/cellSource";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { hasPaFunction } from "../../workbench/kalkyl/paCells";
import { openFormulas, type OpenWorkbook } from "../../workbench/open/openFormulas";
import { opened as openedForecast } from "../workbench/sheets/forecastBook";
import { casesToOpen } from "./casesToOpen";
import { listsToOpen } from "./listsToOpen";
import { forecastsToOpen } from "./forecastsToOpen";
import { allThroughLibreOffice, libreSheets, withLibreOffice } from "./libreOffice";
import { variancesToOpen } from "./variancesToOpen";
import { malmoSheet } from "../../malmo/variance/malmoSheet";
import { composeWorkbook } from "../../workbench/sheets/composeWorkbook";
import { municipalityToOpen } from "./municipalityToOpen";
import { paValues, toTheOre } from "./paValues";
import { fill, prepareWorkbench, savedForOthers } from "./workbench";

beforeAll(prepareWorkbench);

const WORKBOOKS: readonly (readonly [string, () => Model | Promise<Model>, number])[] = [
  ["Malmö", () => createModel(malmoWorkbook()), 335],
  ["Exempelkommun", () => createModel(exampleWorkbook()), 31],
  ...[11, 22, 33].map((seed) => [`kommun ${seed}`, () => municipalityToOpen(seed), 124] as const),
  ...[7, 8].map((seed) => [`ärendelista ${seed}`, () => casesToOpen(seed), 135] as const),
  ...[51, 52, 53].map((seed) => [`lista ${seed}`, () => listsToOpen(seed), 380] as const),
  ...[7, 8].map((seed) => [`avvikelse ${seed}`, () => variancesToOpen(seed), 60] as const),
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
  }, 900_000);

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

  test("of the lists nothing stands as a value", () => {
    const lists = [...all].filter(([name]) => name.startsWith("lista "));
    expect(lists.map(([name, { copy }]) => [name, copy.left])).toEqual(
      [51, 52, 53].map((seed) => [`lista ${seed}`, []]),
    );
  });

  test("of the forecasts nothing but the test of past years stands as values", () => {
    for (const [name] of forecastsToOpen) {
      const why = new Set(all.get(`prognosen för ${name}`)?.copy.left.map((each) => each.why));
      expect([name, [...why]]).toEqual([
        name,
        name === "Malmö" ? ["PA.PROVBAKÅT skrivs inte som formler."] : [],
      ]);
    }
  });
});

test("of the three at random no cell stands as a value", async () => {
  expect((await openFormulas(municipalityToOpen(11))).left).toEqual([]);
});

test("what cannot be written so stands as its value, marked and named with why; the workbook is as it was", async () => {
  const model = createModel();
  fill(model, [
    [
      "=PA.VERSION()",
      "=PA.SCHABLON(2099)",
      '=PA.SFB(2025,10)&"=PA.SFB(1)"',
      "=PA.ÖVERTALIGHET(2,100,8,300)",
    ],
    ["'=HYPERLINK(1)", "=PA.SFB(2025,A9)"],
  ]);
  const before = JSON.stringify(model.exportData());
  const { model: copy, left } = await openFormulas(model);
  expect(JSON.stringify(model.exportData())).toBe(before);
  expect(left.map(({ cell, why }) => [cell, why])).toEqual([
    ["A1", "PA.VERSION skrivs inte som formler."],
    ["B1", expect.stringMatching(/^Cellen visar ett fel: /)],
    ["D1", "PA.ÖVERTALIGHET skrivs inte som formler."],
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

test("a changed parameter or input is followed, and a year that is not decided is no silent figure", async () => {
  const model = createModel();
  fill(model, [
    [2025, 10, "=PA.SFB(A1,B1)"],
    [2026, 10, "=PA.SFB(A2,B2,,C9)"],
  ]);
  const { model: copy } = await openFormulas(model);
  const { getters } = copy;
  const sheetId = getters.getSheetIds()[0] ?? "";
  const value = (row: number) => getters.getEvaluatedCell({ sheetId, col: 2, row });
  copy.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 0, content: "20" });
  // 20 × 20 × 365/7 × 342,60 kr.
  expect(Number(value(0).value)).toBeCloseTo(7_145_657.142857, 5);
  copy.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "2031" });
  copy.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 1, content: "2027" });
  expect([value(0).type, value(1).type]).toEqual(["error", "error"]);
});

test("a list's rows are followed, and a day that is no day is no silent figure", async () => {
  const original = casesToOpen(7);
  const { model: copy } = await openFormulas(original);
  const [before = "", after = ""] = [original, copy].map(
    (model) => model.getters.getSheetIds()[0] ?? "",
  );
  const total = (model: Model, sheetId = "") =>
    model.getters.getEvaluatedCell({ sheetId, col: 6, row: 33 }).value;
  const was = total(copy, after);
  for (const [model, sheetId] of [
    [original, before],
    [copy, after],
  ] as const) {
    // Hours a week, and the last day, of the second row.
    model.dispatch("UPDATE_CELL", { sheetId, col: 4, row: 2, content: "101.25" });
    model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: 2, content: "'2024-02-29" });
  }
  expect(toTheOre(total(copy, after))).toBe(toTheOre(total(original, before)));
  expect(total(copy, after)).not.toBe(was);
  copy.dispatch("UPDATE_CELL", { sheetId: after, col: 2, row: 2, content: "snart" });
  expect(copy.getters.getEvaluatedCell({ sheetId: after, col: 6, row: 33 }).type).toBe("error");
});

test("a forecast's sheets are followed: figures and assumptions changed, blanked and typed over", async () => {
  const [, content] = forecastsToOpen[1] ?? [];
  if (content === undefined) throw new Error("no forecast");
  const original = await openedForecast(content);
  const { model: copy } = await openFormulas(original.model);
  /** The cell beside a label, in the second column or a later one. */
  const change = (sheet: string, label: string, col: number, text: string): void => {
    const row = original.rowOf(sheet, label) - 1;
    for (const model of [original.model, copy]) {
      const sheetId = model.getters.getSheetIdByName(sheet) ?? "";
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content: text });
    }
  };
  const table = (model: Model) =>
    paValues(original.model).map(([sheet, xc]) => {
      const { col, row } = spreadsheet.helpers.toCartesian(xc);
      const sheetId = model.getters.getSheetIdByName(sheet) ?? "";
      return [xc, toTheOre(model.getters.getEvaluatedCell({ sheetId, col, row }).value)];
    });
  const before = table(copy);
  change("Indata", "SFB-personer vid basårets slut", 1, "17.25");
  change("Indata", "LSS-timmar under basåret", 1, "6100.4");
  change("Indata", "Uppräkning av schablonen", 1, "");
  change("Indata", "Aviserat schablonbelopp 2027", 1, "361.2");
  change("Antaganden", "Nyttjandegrad 2029", 1, "");
  change("Antaganden", "Löneökning 2026", 2, "0.031");
  expect(table(copy)).toEqual(table(original.model));
  expect(table(copy)).not.toEqual(before);
  // What PA.PROGNOS refuses is no figure in the copy either.
  change("Indata", "SFB-personer i snitt", 1, "-3");
  const refused = table(copy).filter(([, value]) => value === "#N/A");
  expect(refused.length).toBeGreaterThan(150);
});
