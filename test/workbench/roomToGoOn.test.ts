import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, valueAt } from "./typing";

let model: Model;

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});
beforeEach(() => {
  model = createModel();
});

describe("at the end of the sheet", () => {
  // The component gives a new sheet 100 rows and 26 columns.
  test.each([
    ["down", "A100", "A101"],
    ["right", "Z1", "AA1"],
  ] as const)("what is typed next gets a place of its own (%s)", (direction, last, next) => {
    const editor = editorOf(model);
    const { col, row } = spreadsheet.helpers.toCartesian(last);
    model.selection.selectCell(col, row);
    for (const text of ["12 000", "7"]) {
      editor.startEdition(text);
      editor.stopEdition(direction);
    }
    expect([valueAt(model, last), valueAt(model, next)]).toEqual([12_000, 7]);
    model.dispatch("REQUEST_UNDO");
    expect([valueAt(model, last), valueAt(model, next)]).toEqual([12_000, null]);
  });
});
