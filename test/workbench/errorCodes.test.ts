import { cellSource } from "../../workbench/engine/cellSource";
import { createModel } from "../../workbench/engine/createModel";
import { canonicalFormula, swedishFormula } from "../../workbench/engine/formulaText";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { shownError } from "../../workbench/engine/shownError";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, typeIn } from "./typing";

let model: Model;
const at = (col: number, row: number) => ({
  sheetId: model.getters.getActiveSheetId(),
  col,
  row,
});

/** Types in a cell as the editor does. */
function type(text: string, col = 0, row = 0): void {
  const content = text.startsWith("=") ? canonicalFormula(text) : text;
  model.dispatch("UPDATE_CELL", { ...at(col, row), content });
}

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});
beforeEach(() => {
  model = createModel();
});

describe("an error is shown as in Swedish Excel, and kept as in every other", () => {
  test.each([
    ["=PA.KOSTNAD(2025;-1;0)", "#VALUE!", "#VÄRDEFEL!"],
    ["=PA.KOSTNAD(2030;1;1)", "#N/A", "#SAKNAS!"],
    ["=PA.KOSTNAD(2025)", "#BAD_EXPR", "#VÄRDEFEL!"],
    ["=PA.FINNSINTE(1)", "#NAME?", "#NAMN?"],
    ["=1/0", "#DIV/0!", "#DIVISION/0!"],
    ["=ROT(-1)", "#NUM!", "#OGILTIGT!"],
    ['="a"+1', "#ERROR", "#VÄRDEFEL!"],
    ["=A1", "#CYCLE", "#VÄRDEFEL!"],
    ["=Blad9!A1", "#REF", "#REFERENS!"],
    ["=SAKNAS()", "#N/A", "#SAKNAS!"],
  ])("%s is %s and reads %s", (formula, value, shown) => {
    type(formula);
    const cell = model.getters.getEvaluatedCell(at(0, 0));
    expect(cell).toMatchObject({ type: "error", value, formattedValue: shown });
    expect(model.getters.getCellText(at(0, 0))).toBe(shown);
  });

  test("codes of Excel that no formula here gives are shown in Swedish all the same", () => {
    expect(["#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!"].map(shownError)).toEqual([
      "#OGILTIGT!",
      "#SKÄRNING!",
      "#HÄMTAR_DATA",
      "#SPILL!",
    ]);
  });
});

describe("an error value in a formula", () => {
  test.each([
    ["=OMFEL(#SAKNAS!;7)", "=IFERROR(NA(),7)", 7],
    ["=IFERROR(#N/A;7)", "=IFERROR(NA(),7)", 7],
    ["=OMSAKNAS(#saknas!;8)", "=IFNA(NA(),8)", 8],
    ["=OMFEL(#REFERENS!+1;9)", "=IFERROR(#REF+1,9)", 9],
    ['="fel: #SAKNAS!"', '="fel: #SAKNAS!"', "fel: #SAKNAS!"],
  ])("%s is kept as %s", (typed, canonical, value) => {
    type(typed);
    expect(cellSource(model, at(0, 0))).toBe(canonical);
    expect(model.getters.getEvaluatedCell(at(0, 0)).value).toBe(value);
  });

  test("from a file is understood in English", () => {
    model.dispatch("UPDATE_CELL", { ...at(0, 0), content: "=IFNA(#N/A,8)" });
    expect(model.getters.getEvaluatedCell(at(0, 0)).value).toBe(8);
  });

  test("a lost reference is shown in Swedish, and read again", () => {
    expect(swedishFormula('=SUM(#REF,1)&"#REF"')).toBe('=SUMMA(#REFERENS!;1)&"#REF"');
    expect(canonicalFormula('=SUMMA(#REFERENS!;1)&"#REF"')).toBe('=SUM(#REF,1)&"#REF"');
  });

  test("a spilled range is no error value", () => {
    type("=PA.BESLUT(2025;30;50)");
    type("=RADER(A1#)", 4);
    expect(model.getters.getEvaluatedCell(at(4, 0)).value).toBe(3);
  });
});

test("a Swedish error code typed alone in a cell is that error", () => {
  typeIn(model, editorOf(model), "A1", "#saknas!");
  expect(model.getters.getEvaluatedCell(at(0, 0)).value).toBe("#N/A");
});
