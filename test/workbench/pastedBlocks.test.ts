import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, pasteText, typeIn, valueAt } from "./typing";

let model: Model;

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});
beforeEach(() => {
  model = createModel();
});

describe("a block that is pasted", () => {
  test("is read cell by cell, and its last line end is no row", () => {
    typeIn(model, editorOf(model), "A3", "kvar");
    pasteText(model, "A1", "12 000\t1 234,50 kr\r\nSANT\t211 20\r\n");
    expect(["A1", "B1", "A2", "B2", "A3"].map((each) => valueAt(model, each))).toEqual([
      ...[12_000, 1234.5, true, "211 20", "kvar"],
    ]);
  });

  test.each([
    // Excel: a cell with a line break is in quotation marks, which are doubled within.
    [
      '"Egen regi\r\n(kommunen)"\t1 500\r\nLSS\t2',
      [
        ["Egen regi\n(kommunen)", 1500],
        ["LSS", 2],
      ],
    ],
    ['"Brukare ""A""\n\n1:2"\t"12 000"\n', [['Brukare "A"\n\n1:2', 12_000]]],
    // Quotation marks that enclose no whole cell are the text's own.
    [
      '"Kalle" AB\t5\n19"\t"öppet\n"x"y\t7',
      [
        ['"Kalle" AB', 5],
        ['19"', '"öppet'],
        ['"x"y', 7],
      ],
    ],
    ['"a\tb"\t\t3', [["a\tb", null, 3]]],
    // A merged cell of a web page stands in its first place.
    [
      "2024\t\t2025\t\nkr\tantal\tkr\tantal",
      [
        [2024, null, 2025, null],
        ["kr", "antal", "kr", "antal"],
      ],
    ],
  ] as [string, unknown[][]][])("%j has its cells in their places", (text, rows) => {
    pasteText(model, "A1", text);
    const held = rows.map((row, down) =>
      row.map((_, right) => valueAt(model, spreadsheet.helpers.toXC(right, down))),
    );
    expect(held).toEqual(rows);
  });

  test("keeps formulas, in Swedish", () => {
    pasteText(model, "A1", "1,5\n=SUMMA(A1;2,5)");
    expect(valueAt(model, "A2")).toBe(4);
  });

  test("as values gives the same", () => {
    pasteText(model, "A1", "12 000\t211 20", "asValue");
    expect([valueAt(model, "A1"), valueAt(model, "B1")]).toEqual([12_000, "211 20"]);
  });
});
