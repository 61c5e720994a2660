import { setRange } from "../../workbench/engine/batch";
import { cellSource } from "../../workbench/engine/cellSource";
import { createModel } from "../../workbench/engine/createModel";
import { canonicalFormula, swedishFormula } from "../../workbench/engine/formulaText";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";

let model: Model;
const at = (col: number, row: number) => ({
  sheetId: model.getters.getActiveSheetId(),
  col,
  row,
});

/** Types in A1 as the editor does and answers with the cell. */
function type(text: string, col = 0, row = 0) {
  model.dispatch("UPDATE_CELL", { ...at(col, row), content: canonicalFormula(text) });
  return model.getters.getEvaluatedCell(at(col, row));
}

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});
beforeEach(() => {
  model = createModel();
});

describe("a formula typed in Swedish", () => {
  test.each([
    // 455 × 20 × 365/7 × 342.60 + 565 386 × 342.60 = 162 563 700 + 193 701 243.60 − by hand
    ["=PA.KOSTNAD(2025;455;565386)", 356264943.6],
    ["=PA.KOSTNAD(2025,455,565386)", 356264943.6],
    ["=pa.sjuklön(1,5;2)", 3],
    ["=SUMMA(1;2,5)", 3.5],
    // Excel: a sign before a power belongs to the number. (−3)² = 9, 2^(−1) squared = 0.25.
    ["=-3^2", 9],
    ["=2^-1^2", 0.25],
    ["=-(3^2)", -9],
    ["=SUM(1;2,5)", 3.5],
    ["=MEDEL(1;2)", 1.5],
    ["=medel({1\\2;3\\6})", 3],
    ['=OM(SANT;"ja";"nej")', "ja"],
    ['=OM(1>2;"SUMMA(";"a;b,c")', "a;b,c"],
    ["=AVRUNDA(2,345;2)", 2.35],
    ["=OMFEL(PA.KOSTNAD(2030;1;1);7)", 7],
    ["=SUMMA(PA.BESLUT(2025;30;50))", 50],
    ["=ÅR(DATUM(2025;3;15))", 2025],
    ["+1,5+1", 2.5],
  ])("%s gives %s", (text, value) => {
    const cell = type(text).value;
    expect(typeof cell === "number" ? Number(cell.toFixed(6)) : cell).toBe(value);
  });

  test("with commas is read as arguments only where the Swedish reading is no formula", () => {
    expect(canonicalFormula("=SUMMA(1,2)")).toBe("=SUM(1.2)");
    expect(canonicalFormula("=PA.SJUKLÖN(1,2)")).toBe("=PA.SJUKLÖN(1,2)");
    expect(canonicalFormula("=PA.SJUKLÖN(100,A1)")).toBe("=PA.SJUKLÖN(100,A1)");
  });

  test("may lack its last parenthesis, as in Excel", () => {
    expect(canonicalFormula("=PA.KOSTNAD(2025,455,565386")).toBe("=PA.KOSTNAD(2025,455,565386");
  });

  test("is kept with the English names and shown with the Swedish ones", () => {
    type('=OM(SUMMA(B1:B3;1,5)>2;MEDEL({1\\2;3\\4});"SUM(1,2)")');
    expect(cellSource(model, at(0, 0))).toBe('=IF(SUM(B1:B3,1.5)>2,AVERAGE({1,2;3,4}),"SUM(1,2)")');
    expect(model.getters.getCellText(at(0, 0), { showFormula: true })).toBe(
      '=OM(SUMMA(B1:B3;1,5)>2;MEDEL({1\\2;3\\4});"SUM(1,2)")',
    );
    expect(swedishFormula("=VLOOKUP(TRUE,'SUM(1)'!A1:B2,2)")).toBe(
      "=LETARAD(SANT;'SUM(1)'!A1:B2;2)",
    );
  });

  test("pasted with Swedish names becomes the same formula", () => {
    model.dispatch("UPDATE_CELL", { ...at(0, 0), content: "=SUMMA(1,2)" });
    expect(cellSource(model, at(0, 0))).toBe("=SUM(1,2)");
    expect(model.getters.getEvaluatedCell(at(0, 0)).value).toBe(3);
  });
});

describe("a PA function in the grid", () => {
  test("spills its table", () => {
    type("=PA.BESLUT(2025;30;50)");
    const spilled = [0, 1, 2].map((row) =>
      [0, 1].map((col) => model.getters.getEvaluatedCell(at(col, row)).value),
    );
    expect(spilled).toEqual([
      ["Huvudman", "Timmar"],
      ["Kommunen", 20],
      ["Staten", 30],
    ]);
  });

  test("takes columns and gives a column, bad rows with their own message", () => {
    setRange(model, at(0, 0), [
      [455, 565386],
      [-1, 0],
      [0, 1],
    ]);
    type("=PA.KOSTNAD(2025;A1:A3;B1:B3)", 2);
    expect(model.getters.getEvaluatedCell(at(2, 0)).value).toBeCloseTo(356264943.6, 6);
    expect(model.getters.getEvaluatedCell(at(2, 1))).toMatchObject({
      type: "error",
      value: "#VALUE!",
      message: "sfb_personer ska vara 0 eller mer.",
    });
    expect(model.getters.getEvaluatedCell(at(2, 2)).value).toBe(342.6);
  });

  test("shows its Swedish message, and passes it on to the cells that read it", () => {
    expect(type("=PA.KOSTNAD(2030;1;1)")).toMatchObject({
      type: "error",
      value: "#N/A",
      message: "Schablonbeloppet för 2030 är inte beslutat.",
    });
    expect(type("=A1+1", 1)).toMatchObject({
      value: "#N/A",
      message: "Schablonbeloppet för 2030 är inte beslutat.",
    });
  });

  test("that fails unexpectedly says so in Swedish and keeps the exception to itself", () => {
    const cell = type("=PA.TRASIG()");
    expect(cell.value).toBe("#VALUE!");
    expect(cell.message).toMatch(/^Funktionen kunde inte räkna/);
  });
});

test("a batch is one undo step", () => {
  setRange(model, at(0, 0), [[1, "=A1+1", null, true, "text"]]);
  expect([0, 1, 2, 3, 4].map((col) => model.getters.getEvaluatedCell(at(col, 0)).value)).toEqual([
    1,
    2,
    null,
    true,
    "text",
  ]);
  model.dispatch("REQUEST_UNDO");
  expect([0, 1, 3, 4].map((col) => cellSource(model, at(col, 0)))).toEqual(["", "", "", ""]);
});

test("preparing twice leaves the functions as they are", () => {
  prepareEngine(fakeMetadata, fakeFunctions);
  expect(type("=PA.SJUKLÖN(2;3)").value).toBe(6);
});

test("numbers are read and shown in Swedish", () => {
  model.dispatch("UPDATE_CELL", { ...at(0, 0), content: "1234.5", format: "#,##0.00" });
  expect(model.getters.getEvaluatedCell(at(0, 0)).formattedValue).toBe("1\u00a0234,50");
});
