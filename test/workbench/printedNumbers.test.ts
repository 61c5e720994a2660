import fc from "fast-check";
import { writtenAmount } from "../../src/labelled/writtenAmount";
import { readSwedishNumber } from "../../src/swedish/readNumber";
import { readArgument } from "../../taskpane/catalogue/readArgument";
import * as numbers from "../../taskpane/shared/numbers";
import { typedCells } from "../../taskpane/variance/typedRows";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { editorOf, pasteText, typeIn, valueAt } from "./typing";
import { amount, decimal, PRINTERS } from "./printers";

let model: Model;
let editor: ReturnType<typeof editorOf>;
beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine({ functions: [] }, {});
  model = createModel();
  editor = editorOf(model);
});
afterAll(() => model.leaveSession());

const cell = (address: string) => valueAt(model, address);
const clear = () =>
  model.dispatch("CLEAR_CELLS", {
    sheetId: model.getters.getActiveSheetId(),
    target: [spreadsheet.helpers.toZone("A1:B1")],
  });

/** Each way in: what comes of a text. */
const WAYS: Readonly<Record<string, (text: string) => unknown>> = {
  "typed in the grid": (text) => {
    clear();
    typeIn(model, editor, "A1", text);
    return cell("A1");
  },
  "pasted in the grid": (text) => {
    clear();
    pasteText(model, "A1", text);
    return cell("A1");
  },
  "in a field of the pane": (text) => {
    const read = readArgument(text);
    return read.kind === "number" ? read.value : read;
  },
  "as a text that a formula calculates with": (text) => {
    clear();
    model.dispatch("UPDATE_CELL", {
      sheetId: model.getters.getActiveSheetId(),
      ...{ col: 1, row: 0, content: `="${text}"*1` },
    });
    return cell("B1");
  },
};

describe.each(Object.entries(WAYS))("%s", (_, read) => {
  test.each(PRINTERS)("%s is read as what it says", (_name, from, print, printed) => {
    fc.assert(
      fc.property(from, (value) => {
        const text = print(value);
        expect([text, read(text)]).toEqual([text, printed(value)]);
      }),
      { numRuns: 8 },
    );
  });
});

test.each(PRINTERS)(
  "a function and a row of the pane read %s too",
  (_name, from, print, printed) => {
    fc.assert(
      fc.property(from, (value) => {
        const text = print(value);
        expect(readSwedishNumber(text)).toMatchObject({ kind: "number", value: printed(value) });
        expect(typedCells([["Rad", text, ""]], ["budget", "utfall"])).toEqual([
          ["Rad", printed(value), null],
        ]);
        // Twelve per cent are no amount.
        const isShare = text.endsWith("%");
        expect(writtenAmount(text)).toBe(isShare ? undefined : printed(value));
      }),
    );
  },
);

test.each(["tkr", "mnkr", "Mkr", "kkr", "miljoner"])(
  "an amount with %s beside it is never read as kronor",
  (unit) => {
    fc.assert(
      fc.property(amount, (value) => {
        const text = `${numbers.withDecimals(decimal(value), 1)}\u00a0${unit}`;
        const ways = Object.entries(WAYS).map(([, read]) => typeof read(text));
        expect([text, ways]).not.toEqual([text, expect.arrayContaining(["number"])]);
        expect(readSwedishNumber(text)?.kind).toBe("ambiguous");
      }),
      { numRuns: 10 },
    );
  },
);
