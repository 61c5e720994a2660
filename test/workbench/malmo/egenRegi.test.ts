import { SOLVED_ADMINISTRATION } from "../../../malmo/workbook/data/provider";
import { malmoCalibrated } from "../../../malmo/provider/malmoCalibrated";
import { openMalmo } from "./openMalmo";

const { model, row, rowOf, value } = openMalmo();
const years = (label: string) => row("Egen regi", label, 6).map(Number);

// Malmö stad, funktionsstödsnämndens utredning 8.3: net cost and budget of the own provider, tkr.
const OUTTURN = [-11265, -10122, -16037, -21896, -24910, -13410];
const BUDGET = [0, 0, 0, 2004, 13838, 6709];
const DEVIATION = [-11265, -10122, -16037, -19892, -11072, -6701];

/** Revenue and cost are each in whole öre, so the result may miss by one. */
function expectKronor(shown: readonly number[], expected: readonly number[]): void {
  expected.forEach((kronor, index) => {
    expect(Math.abs((shown[index] ?? NaN) - kronor)).toBeLessThan(0.0101);
  });
}

test("the result of every year is the report's outturn, within 1 öre", () => {
  const kronor = OUTTURN.map((tkr) => tkr * 1000);
  expectKronor(years("Resultat enligt modellen, kr"), kronor);
  expect(row("Egen regi", "Resultatet är utfallet", 6)).toEqual(Array(6).fill("Ja"));
});

test("the deviation from budget is the printed one", () => {
  const deviation = years("Budgetavvikelse, kr");
  const result = years("Resultat enligt modellen, kr");
  expectKronor(
    deviation,
    DEVIATION.map((tkr) => tkr * 1000),
  );
  deviation.forEach((kronor, index) => {
    expect(kronor - (result[index] ?? NaN)).toBeCloseTo((BUDGET[index] ?? NaN) * 1000, 6);
  });
});

test("the grant that gives zero is the deficit", () => {
  const kronor = OUTTURN.map((tkr) => tkr * -1000);
  expectKronor(years("Kommunbidrag som ger noll, kr"), kronor);
});

test("persons fall from 71 to 56, as in the report", () => {
  expect(years("Brukare, snitt per månad")).toEqual([68, 71, 69, 70, 65, 56]);
});

test("the solved administration is the one the model solves, and shown to the öre", () => {
  const shown = years("Administration som ger utfallet, kr per timme");
  [50.15, 48.2, 65.86, 59.89, 56.69, 29.68].forEach((kronor, index) => {
    expect(shown[index]).toBeCloseTo(kronor, 2);
    const solution = malmoCalibrated(2020 + index);
    expect(solution.solved && solution.value.toNumber()).toBe(SOLVED_ADMINISTRATION[2020 + index]);
  });
});

test("wages of 2024 are 13.8 percent above 2020 before PO, the schablon 9.3", () => {
  // 28 106 / 24 700 and 332.60 / 304.30
  expect(years("Månadslön, ökning sedan 2020")[4]).toBeCloseTo(28106 / 24700 - 1, 10);
  expect(years("Schablonbelopp, ökning sedan 2020")[4]).toBeCloseTo(332.6 / 304.3 - 1, 10);
});

test("the bridge is of the chosen year, and of another when another is chosen", () => {
  const sheetId = model.getters.getSheetIdByName("Egen regi");
  const result = () => value("Egen regi", `B${rowOf("Egen regi", "Resultat")}`);
  expect(result()).toBeCloseTo(-24_910_000, 1);
  const chosen = rowOf("Egen regi", "Visa bryggan för år") - 1;
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: chosen, content: "2020" });
  expect(result()).toBeCloseTo(-11_265_000, 1);
  model.dispatch("REQUEST_UNDO");
});

test("an assumption that all years share changes every year's result", () => {
  const sheetId = model.getters.getSheetIdByName("Egen regi");
  const before = years("Resultat enligt modellen, kr");
  const absence = rowOf("Egen regi", "Semester") - 1;
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: absence, content: "0.12" });
  const after = years("Resultat enligt modellen, kr");
  after.forEach((kronor, index) => expect(kronor).toBeLessThan(before[index] ?? NaN));
  expect(row("Egen regi", "Resultatet är utfallet", 6)).toEqual(Array(6).fill("Nej"));
  // The solved unknown then says what it would have to be: less than before.
  expect(years("Administration som ger utfallet, kr per timme")[0]).toBeLessThan(50.15);
  model.dispatch("REQUEST_UNDO");
});

test("revenue and posts are the cost, in kronor and per hour", () => {
  const first = rowOf("Egen regi", "Intäkt (schablonbeloppet)");
  const last = rowOf("Egen regi", "Kostnad");
  for (const column of ["B", "C"]) {
    const cells = Array.from({ length: last - first }, (_, index) =>
      Number(value("Egen regi", `${column}${first + index}`)),
    );
    const sum = cells.reduce((total, cell) => total + cell, 0);
    expect(sum).toBeCloseTo(Number(value("Egen regi", `${column}${last}`)), 6);
  }
});
