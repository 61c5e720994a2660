import { functions } from "../../functions";
import metadata from "../../functions/generated/functions.json";
import { argumentValues } from "../../taskpane/catalogue/argumentValues";
import { callFunction } from "../../taskpane/catalogue/callFunction";
import { catalogue } from "../../taskpane/catalogue/catalogue";
import { readArgument } from "../../taskpane/catalogue/readArgument";
import { createModel } from "../../workbench/engine/createModel";
import type { NeutralFunction } from "../../workbench/engine/metadata";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { editorOf, typeIn, valueAt } from "./typing";

let model: Model;
beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions as unknown as Record<string, NeutralFunction>);
  model = createModel();
  const editor = editorOf(model);
  const cells = ["2025-01", "feb 2025", "2025-02-01", "2025", "=A2"];
  for (const [row, text] of cells.entries()) typeIn(model, editor, `A${row + 1}`, text);
  for (const row of [1, 2, 3, 4, 5]) typeIn(model, editor, `B${row}`, `=PA.SFB(A${row};1)`);
  typeIn(model, editor, "C1", "=PA.SFB(A1:A5;1)");
  typeIn(model, editor, "D1", '=PA.PARAMETER("schablonbelopp";A2)');
});
afterAll(() => model.leaveSession());

const cell = (address: string) => valueAt(model, address);

/** What the pane's live result shows for a function whose fields are filled so. */
async function live(id: string, ...fields: readonly string[]) {
  const entry = catalogue.find((each) => each.id === id);
  if (entry === undefined) throw new Error(id);
  const args = fields.map((text) => {
    const read = readArgument(text);
    if (read.kind === "refused") throw new Error(read.message);
    return read;
  });
  const target = { sheet: "Blad1", address: "H1" };
  const port = createWorkbenchPort(model);
  return callFunction(entry, await argumentValues(args, entry.parameters, port, target));
}
const cells = (...rows: unknown[][]) => ({ kind: "cells", rows });

// One person: 20 hours a week at 342,60: 20/7 × 31, 28, 1 and 365 days.
const days = (count: number) => (20 / 7) * count * 342.6;
test.each([
  ["A1", "B1", 31],
  ["A2", "B2", 28],
  ["A3", "B3", 1],
  ["A4", "B4", 365],
  ["A5", "B5", 28],
])("the live result of %s is what %s shows, %p days", async (reference, formula, count) => {
  expect(await live("SFB", reference, "1")).toEqual(cells([expect.closeTo(days(count), 6)]));
  expect(cell(formula)).toBeCloseTo(days(count), 6);
});

test("a column of months, a day and a year is read as it is in a cell", async () => {
  expect(await live("SFB", "A1:A5", "1")).toEqual(
    cells(...["C1", "C2", "C3", "C4", "C5"].map((address) => [cell(address)])),
  );
});

test("a month as a date", async () => {
  expect(await live("PARAMETER", "schablonbelopp", "A2")).toEqual(cells([cell("D1")]));
});

test("a date where no period is asked for stays the number that it is", async () => {
  // 45 689 hours at 342,60.
  expect(await live("LSS", "2025", "A2")).toEqual(cells([expect.closeTo(45_689 * 342.6, 6)]));
});
