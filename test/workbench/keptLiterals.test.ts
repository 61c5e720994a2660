import { applyBatch } from "../../workbench/engine/batch";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, typeIn } from "./typing";

let model: Model;
let editor: ReturnType<typeof editorOf>;

const at = (address: string) => ({
  sheetId: model.getters.getActiveSheetId(),
  ...spreadsheet.helpers.toCartesian(address),
});
const cell = (address: string) => model.getters.getEvaluatedCell(at(address));
const format = (address: string, code: string) =>
  model.dispatch("SET_FORMATTING", {
    sheetId: model.getters.getActiveSheetId(),
    target: [spreadsheet.helpers.toZone(address)],
    format: code,
  });
const type = (text: string, address = "A1") => typeIn(model, editor, address, text);

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});
beforeEach(() => {
  model = createModel();
  editor = editorOf(model);
});

describe("copied within", () => {
  const copy = (from: string, to: string, pasteOption?: string) => {
    const { col, row } = spreadsheet.helpers.toCartesian(from);
    model.selection.selectCell(col, row);
    model.dispatch("COPY");
    model.dispatch("PASTE", { target: [spreadsheet.helpers.toZone(to)], pasteOption });
  };

  test.each([undefined, "asValue"])("a text stays a text (%p)", (option) => {
    type("12 03");
    copy("A1", "B1", option);
    expect(cell("B1")).toMatchObject({ type: "text", value: "12 03" });
  });

  test("a truth value stays one, as a value too", () => {
    type("SANT");
    copy("A1", "B1", "asValue");
    expect(cell("B1").value).toBe(true);
  });

  test("a cell that a formula spills to gives its number", () => {
    type("=SEKVENS(2;1;1,5)");
    expect(cell("A2").value).toBe(2.5);
    copy("A2", "B1");
    expect(cell("B1").value).toBe(2.5);
  });
});

describe("a cell that is opened and left", () => {
  test("keeps the day of a date shown as a month", () => {
    format("A1", "yyyy-mm");
    type("2025-03-15");
    model.selection.selectCell(0, 0);
    editor.startEdition();
    editor.stopEdition();
    // 2025-03-01 is 45 717
    expect(cell("A1").value).toBe(45_731);
  });

  test("keeps all digits of a number", () => {
    type("=1/3");
    copyValue();
    editor.startEdition();
    editor.stopEdition();
    expect(cell("B1").value).toBe(1 / 3);
  });

  function copyValue() {
    model.selection.selectCell(0, 0);
    model.dispatch("COPY");
    const target = [spreadsheet.helpers.toZone("B1")];
    model.dispatch("PASTE", { target, pasteOption: "asValue" });
    model.selection.selectCell(1, 0);
  }
});

describe("a text that programs write", () => {
  test("stays one when its cell is formatted, saved and opened", () => {
    const content = { type: "UPDATE_CELL", ...at("A1"), content: "12 03" };
    applyBatch(model, [content]);
    format("A1", "0.00");
    expect(cell("A1").value).toBe("12 03");
    model = createModel(workbookData(model));
    expect(cell("A1").value).toBe("12 03");
  });

  test("numbers and days in canonical form are what they are", () => {
    applyBatch(model, [
      { type: "UPDATE_CELL", ...at("A1"), content: "1234.5" },
      { type: "UPDATE_CELL", ...at("A2"), content: "2025-03-01" },
      { type: "UPDATE_CELL", ...at("A3"), content: "1e-7" },
    ]);
    expect(["A1", "A2", "A3"].map((each) => cell(each).value)).toEqual([1234.5, 45_717, 1e-7]);
  });
});
