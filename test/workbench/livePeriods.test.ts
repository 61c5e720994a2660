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

describe("a date or a time where hours are asked for", () => {
  const takes = "men ska vara ett tal som är 0 eller större";
  const check = "Kontrollera vad cellen innehåller och hur den är formaterad.";
  const date = (text: string) => `PA.LSS: timmar fick datumet ”${text}”, ${takes}. ${check}`;
  const time = (text: string, hours: string) =>
    `PA.LSS: timmar fick texten ”${text}”, ${takes}. Skriv timmarna som ett tal: skriv ${hours}.`;

  // The last one: twelve hours in a cell that was made for dates.
  test.each([
    ["2025-03", "", date("2025-03-01")],
    ["1 mars 2025", "", date("2025-03-01")],
    ["mar-25", "", date("2025-03-01")],
    ["2025-03-01 08:30", "", date("2025-03-01")],
    ["24:00", "", time("24:00", "24")],
    ["36:00", "", time("36:00", "36")],
    ["8:30:15", "", time("8:30:15", "8,5")],
    ["=A2+30", "", date("2025-03-03")],
    ["12", "yyyy-mm-dd", date("1900-01-11")],
  ])("%s is refused in the cell and in the live result", async (text, format, message) => {
    const sheetId = model.getters.getActiveSheetId();
    const target = [{ left: 5, right: 5, top: 0, bottom: 0 }];
    model.dispatch("SET_FORMATTING", { sheetId, target, format });
    typeIn(model, editorOf(model), "F1", text);
    typeIn(model, editorOf(model), "G1", "=PA.LSS(2025;F1)");
    const { value, message: told } = model.getters.getEvaluatedCell({ sheetId, col: 6, row: 0 });
    expect([value, told]).toEqual(["#VALUE!", message]);
    expect(await live("LSS", "2025", "F1")).toEqual({
      kind: "error",
      error: expect.objectContaining({ message }) as unknown,
    });
  });

  test("a difference of dates is a number of days", () => {
    typeIn(model, editorOf(model), "F3", "=A2-A1");
    typeIn(model, editorOf(model), "G3", "=PA.LSS(2025;F3)");
    // 31 hours at 342,60.
    expect(cell("G3")).toBeCloseTo(31 * 342.6, 6);
  });
});
