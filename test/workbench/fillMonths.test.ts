import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, typeIn } from "./typing";

let model: Model;
let editor: ReturnType<typeof editorOf>;

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
});

/** Types the texts from B4 on, marks them and drags the corner to a cell; what stands in the others. */
function filled(texts: readonly string[], to: string, read: readonly string[]) {
  model = createModel();
  editor = editorOf(model);
  for (const [row, text] of texts.entries()) typeIn(model, editor, `B${row + 4}`, text);
  const zone = spreadsheet.helpers.toZone(`B4:B${texts.length + 3}`);
  const selection = model.selection as unknown as {
    selectZone(anchor: object): void;
  };
  selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  model.dispatch("AUTOFILL_SELECT", spreadsheet.helpers.toCartesian(to));
  model.dispatch("AUTOFILL");
  const sheetId = model.getters.getActiveSheetId();
  return read.map((address) => {
    const position = { sheetId, ...spreadsheet.helpers.toCartesian(address) };
    return model.getters.getEvaluatedCell(position).value;
  });
}

describe("text months filled from their corner", () => {
  test.each([
    [["'2025-01", "'2025-02"], "B8", ["2025-03", "2025-04", "2025-05"], ["B6", "B7", "B8"]],
    [["'2025-11", "'2025-12"], "B7", ["2026-01", "2026-02"], ["B6", "B7"]],
    [["'2025-12"], "B6", ["2026-01", "2026-02"], ["B5", "B6"]],
    [["'2025-01", "'2025-04"], "B7", ["2025-07", "2025-10"], ["B6", "B7"]],
    [["'2025-01"], "B2", ["2024-12", "2024-11"], ["B3", "B2"]],
    [["'mars 2025"], "B5", ["april 2025"], ["B5"]],
    [["'december 2025"], "B5", ["januari 2026"], ["B5"]],
    [["'dec-25"], "B5", ["jan-26"], ["B5"]],
    [["jan"], "B6", ["feb", "mar"], ["B5", "B6"]],
    [["Mars"], "B5", ["April"], ["B5"]],
    [["nov", "dec"], "B7", ["jan", "feb"], ["B6", "B7"]],
    [["'2025-01"], "D4", ["2025-02", "2025-03"], ["C4", "D4"]],
  ])("%p to %p gives %p", (texts, to, expected, read) => {
    expect(filled(texts, to, read)).toEqual(expected);
  });

  // The first of January to April 2025: 45 658, 45 689, 45 717, 45 748.
  test.each([
    [["2025-01"], "B7", [45_689, 45_717, 45_748], ["B5", "B6", "B7"]],
    [["jan 2025"], "B5", [45_689], ["B5"]],
    [["2025-03"], "B2", [45_689, 45_658], ["B3", "B2"]],
    [["2025-01"], "D4", [45_689, 45_717], ["C4", "D4"]],
    [["2025-01-31"], "B5", [45_689], ["B5"]],
    [["2025-01-31"], "B3", [45_687], ["B3"]],
  ])("%p, a date alone, fills to %p by what it shows: %p", (texts, to, expected, read) => {
    expect(filled(texts, to, read)).toEqual(expected);
  });

  test.each([
    // 2025-03-01 is 45 717, a month later 45 748.
    [["2025-02", "2025-03"], "B6", [45_748], ["B6"]],
    [["Konto 6", "Konto 7"], "B6", ["Konto 8"], ["B6"]],
    [["maj", "bil"], "B7", ["maj", "bil"], ["B6", "B7"]],
  ])("%p, which are no text months, fill as before: %p gives %p", (texts, to, expected, read) => {
    expect(filled(texts, to, read)).toEqual(expected);
  });
});
