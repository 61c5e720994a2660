import { forecastColumns } from "../../../src/forecast/results/forecastTable";
import { egenRegi } from "../../../sheets/egenregi/egenRegi";
import { malmoSheet } from "../../../malmo/variance/malmoSheet";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { malmoInputs } from "../../../malmo/provider/malmoInputs";
import { createModel } from "../../../workbench/engine/createModel";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { opened as openedAvvikelse, rows, startEngine } from "./avvikelseBook";
import { sheetParts } from "./avvikelseParts";
import { opened as openedForecast } from "./forecastBook";

/** The control stands after the columns. */
const CHECK = forecastColumns.length;

beforeAll(startEngine);

/** A figure that is an öre off. */
const oreOff = (value: unknown): string => (Number(value) + 0.01).toFixed(2);

describe("a sheet's own control says no to a difference of an öre", () => {
  test.each([
    ["a part", 1],
    ["the last part", 5],
    ["the deviation", 8],
  ])("Prognos: %s", async (_, col) => {
    const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 1), lastYear: 2028 };
    const { value, rowOf, write } = await openedForecast(content);
    const name = content.scenarios[0]?.name ?? "?";
    const row = rowOf("Prognos", (text) => /^\d+ {2}/.test(text) && text.endsWith(name)) + 3;
    expect(value("Prognos", CHECK, row)).toBe("Ja");
    write("Prognos", col, row, oreOff(value("Prognos", col, row)));
    expect(value("Prognos", CHECK, row)).toBe("Nej");
    expect(value("Prognos", 4, 3)).toBe("Nej");
  });

  test("Egen regi: a post of the bridge", () => {
    const model = createModel(
      composeWorkbook([egenRegi(malmoInputs(2024)).template as SheetBuilder]),
    );
    const sheetId = model.getters.getSheetIds()[0] ?? "";
    const at = (col: number, row: number): unknown =>
      model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
    const check = Array.from({ length: 140 }, (_, i) => i + 1).find(
      (row) => at(0, row) === "Intäkt och poster blir kostnaden",
    );
    expect(at(1, check ?? 0)).toBe("Ja");
    model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 9, content: oreOff(at(1, 10)) });
    expect(at(1, check ?? 0)).toBe("Nej");
  });

  test("Avvikelse: a post", () => {
    const factors = [
      ["Faktor", "Budget", "Utfall"],
      ["Personer", 10, 12],
      ["Kronor per person", 100_000, 110_000],
    ];
    const { model, sheetId, at, rowsOf } = openedAvvikelse(
      sheetParts(rows(factors), "budget-outturn"),
      "budget-outturn",
    );
    const row = rowsOf("Personer").at(-1) ?? 0;
    const check = rowsOf("Posterna blir utfall minus budget").at(-1) ?? 0;
    // 10 × 100 000 and 12 × 110 000: persons 2 × 105 000.
    expect([at(3, row), at(3, check)]).toEqual([210_000, "Ja"]);
    model.dispatch("UPDATE_CELL", { sheetId, col: 3, row: row - 1, content: "210000.01" });
    expect(at(3, check)).toBe("Nej");
  });

  test("Avvikelse, Malmö's years in thousands: a year's total", () => {
    const model = createModel(composeWorkbook([malmoSheet() as SheetBuilder]));
    const sheetId = model.getters.getSheetIds()[0] ?? "";
    const at = (col: number): unknown =>
      model.getters.getEvaluatedCell({ sheetId, col, row: 5 }).value;
    expect(at(10)).toBe("Ja");
    model.dispatch("UPDATE_CELL", { sheetId, col: 9, row: 5, content: oreOff(at(9)) });
    expect(at(10)).toBe("Nej");
  });
});
