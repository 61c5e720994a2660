import { cellSource } from "../../workbench/engine/cellSource";
import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { openFormulas } from "../../workbench/open/openFormulas";
import { opened as openedForecast } from "../workbench/sheets/forecastBook";
import { casesToOpen } from "./casesToOpen";
import { equalisationsToOpen } from "./equalisationsToOpen";
import { forecastsToOpen } from "./forecastsToOpen";
import { ownValuesToOpen } from "./ownValuesToOpen";
import { runOffsToOpen } from "./runOffsToOpen";
import { paValues, toTheOre } from "./paValues";
import { fill, prepareWorkbench } from "./workbench";

// What is changed in a copy with open formulas, held against the PA functions of the workbook changed alike.
beforeAll(prepareWorkbench);

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
  change("Indata", "Månadslön", 1, "29123");
  expect(table(copy)).toEqual(table(original.model));
  expect(table(copy)).not.toEqual(before);
  // What PA.PROGNOS refuses is no figure in the copy either.
  change("Indata", "SFB-personer i snitt", 1, "-3");
  const refused = table(copy).filter(([, value]) => value === "#N/A");
  expect(refused.length).toBeGreaterThan(150);
});

test("an own amount is followed, and a row that the functions refuse is no silent figure", async () => {
  const original = ownValuesToOpen(8);
  const { model: copy } = await openFormulas(original);
  const rates = () =>
    [original, copy].map((model) => {
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      return Array.from({ length: 10 }, (_, place) => {
        const { type, value } = model.getters.getEvaluatedCell({ sheetId, col: 3, row: 8 + place });
        return type === "error" ? "error" : value;
      });
    });
  const change = (col: number, row: number, content: string): void => {
    for (const model of [original, copy]) {
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
    }
  };
  const [before] = rates();
  // The amount of 2030 becomes that of 2029, the uplift into 2028 is taken away, and 2031 gets an amount.
  change(0, 4, "2029");
  change(1, 2, "");
  change(1, 5, "401.7");
  const [functions, formulas] = rates();
  expect(formulas).toEqual(functions);
  expect(functions).not.toEqual(before);
  for (const [col, row, content] of [
    [1, 5, "20"],
    [1, 5, "mycket"],
    [0, 5, "2029"],
  ] as const) {
    const was = cellSource(original, {
      ...{ sheetId: original.getters.getSheetIds()[0] ?? "", col, row },
    });
    change(col, row, content);
    const [refused, open] = rates();
    expect(open).toEqual(refused);
    expect(new Set(open)).toEqual(new Set(["error"]));
    change(col, row, was);
  }
});

test("the equalisation's figures are followed, and what PA.UTJÄMNING refuses is no figure", async () => {
  const original = equalisationsToOpen(8);
  const { model: copy } = await openFormulas(original);
  const answers = () =>
    [original, copy].map((model) => {
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      return [61, 72, 73].map((row) =>
        toTheOre(model.getters.getEvaluatedCell({ sheetId, col: 1, row: row - 1 }).value),
      );
    });
  const change = (label: string, content: string): void => {
    for (const model of [original, copy]) {
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      const row = Array.from({ length: 60 }, (_, place) => place).find(
        (place) => model.getters.getEvaluatedCell({ sheetId, col: 0, row: place }).value === label,
      );
      model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: row ?? -1, content });
    }
  };
  const [before] = answers();
  change("SFB-personer", "31.5");
  change("Nivåjustering per invånare", "-12.25");
  const [functions, formulas] = answers();
  expect(formulas).toEqual(functions);
  expect(functions).not.toEqual(before);
  // Two years before is the law's; another year's figures are refused.
  change("Kommunens uppgifter avser år", "2023");
  const [, refused] = answers();
  expect(refused).toEqual(["Kronor", "#N/A", "#N/A"]);
});

test("an invoice that is changed is followed in the run-off, one that has come since is no silent figure", async () => {
  const original = runOffsToOpen(7);
  const { model: copy } = await openFormulas(original);
  const answers = () =>
    [original, copy].map((model) => {
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      return [33, 46, 57].flatMap((row) =>
        [1, 2, 3].map((col) =>
          toTheOre(model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value),
        ),
      );
    });
  const change = (col: number, row: number, content: string): void => {
    for (const model of [original, copy]) {
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content });
    }
  };
  const [before] = answers();
  change(2, 3, "1512345.67");
  change(1, 21, "1.02");
  change(11, 8, "2750000");
  const [functions, formulas] = answers();
  expect(formulas).toEqual(functions);
  expect(functions).not.toEqual(before);
  // The youngest period's next invoice.
  change(2, 9, "900000");
  const [, refused] = answers();
  expect(refused?.slice(0, 3)).toEqual(["#N/A", "#N/A", "#N/A"]);
});
