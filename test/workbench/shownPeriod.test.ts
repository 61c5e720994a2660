import { functions } from "../../functions";
import metadata from "../../functions/generated/functions.json";
import { createModel } from "../../workbench/engine/createModel";
import type { NeutralFunction } from "../../workbench/engine/metadata";
import { shownPeriod } from "../../src/labelled/shownPeriod";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { editorOf, typeIn } from "./typing";

// 45 689 is 2025-02-01, 45 658 is 2025-01-01.
test.each([
  [45_689, "yyyy-mm", "2025-02"],
  [45_689, "mmm-yy", "2025-02"],
  [45_689, "mmmm yyyy", "2025-02"],
  [45_700, "yyyy-mm", "2025-02"],
  [45_658, "yyyy", "2025"],
  [45_689, "yyyy-mm-dd", undefined],
  [45_689, "dd-mmm", undefined],
  [45_689, "yyyy-mm hh:mm", undefined],
  [45_689, "#,##0 [$kr]", undefined],
  [45_689, undefined, undefined],
  [45_689, "mmm", undefined],
  [2025, "0", undefined],
  ["2025-02", "yyyy-mm", undefined],
])("%p as %p is %p", (value, format, period) => {
  expect(shownPeriod(value, format)).toBe(period);
});

describe("a date cell shown as a month, given to a function", () => {
  let model: Model;
  const value = (address: string) =>
    model.getters.getEvaluatedCell({
      sheetId: model.getters.getActiveSheetId(),
      ...spreadsheet.helpers.toCartesian(address),
    }).value;

  beforeAll(() => {
    jest.spyOn(console, "debug").mockImplementation();
    prepareEngine(metadata, functions as unknown as Record<string, NeutralFunction>);
    model = createModel();
    const editor = editorOf(model);
    const type = (address: string, text: string) => typeIn(model, editor, address, text);
    const cells = ["2025-01", "feb 2025", "2025-02-01"];
    for (const [row, text] of cells.entries()) type(`A${row + 1}`, text);
    for (const row of [1, 2, 3]) type(`B${row}`, `=PA.SFB(A${row};1)`);
    type("C1", "=PA.SFB(A1:A3;1)");
    type("D1", '=PA.SFB("2025-02";1)');
    type("E1", "=A2");
    type("E2", "=PA.SFB(E1;1)");
  });

  // One person: 20 hours a week at 342.60: 20/7 × 31, 28 and 1 days.
  const days = (count: number) => (20 / 7) * count * 342.6;
  test.each([
    ["B1", 31],
    ["B2", 28],
    ["B3", 1],
    ["C1", 31],
    ["C2", 28],
    ["C3", 1],
    ["D1", 28],
    ["E2", 28],
  ])("%s costs %p days", (address, count) => {
    expect(value(address)).toBeCloseTo(days(count), 6);
  });
});
