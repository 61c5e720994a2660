import metadata from "../../functions/generated/functions.json";
import { functions } from "../../functions/generated/register";
import { setRange } from "../../workbench/engine/batch";
import { createModel } from "../../workbench/engine/createModel";
import {
  dropEvaluation,
  holdEvaluation,
  releasedEvaluation,
} from "../../workbench/engine/heldEvaluation";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

const sheetOf = ({ getters }: Model): string => getters.getSheetIds()[0] ?? "";
const at = (model: Model, col: number, row: number): unknown =>
  model.getters.getEvaluatedCell({ sheetId: sheetOf(model), col, row }).value;

/** Each row the one above and one more, from A1 down; B1 the last of them. */
const ROWS = 9_000;
const chain = Array.from({ length: ROWS }, (_, row) => [row === 0 ? "1" : `=A${row}+1`]);

test("cells that are filled wait, and are calculated with what follows from them when they are released", () => {
  const model = createModel({
    sheets: [{ id: "s", name: "Blad", rowNumber: ROWS, colNumber: 20 }],
  });
  setRange(model, { sheetId: "s", col: 1, row: 0 }, [[`=A${ROWS}*2`, "=COUNT(A1:A9000)"]]);
  expect([at(model, 1, 0), at(model, 2, 0)]).toEqual([0, 0]);
  holdEvaluation(model);
  // The last rows first: calculated at once, each round would work out those that hang on it anew.
  for (let first = ROWS - 1000; first >= 0; first -= 1000) {
    const rows = chain.slice(first, first + 1000);
    setRange(model, { sheetId: "s", col: 0, row: first }, rows);
    expect([at(model, 1, 0), at(model, 2, 0)]).toEqual([0, 0]);
  }
  const steps = [...releasedEvaluation(model)];
  expect(steps.length).toBeGreaterThan(0);
  expect([at(model, 0, ROWS - 1), at(model, 1, 0), at(model, 2, 0)]).toEqual([
    ROWS,
    2 * ROWS,
    ROWS,
  ]);
  // And then as always.
  setRange(model, { sheetId: "s", col: 0, row: 0 }, [["11"]]);
  expect(at(model, 1, 0)).toBe(2 * (ROWS + 10));
});

test("what waits is forgotten where it is taken back", () => {
  const model = createModel();
  const sheetId = sheetOf(model);
  holdEvaluation(model);
  setRange(model, { sheetId, col: 0, row: 0 }, [["=1+1"]]);
  dropEvaluation(model);
  model.dispatch("REQUEST_UNDO");
  expect(at(model, 0, 0)).toBeNull();
  setRange(model, { sheetId, col: 0, row: 0 }, [["=2+2"]]);
  expect(at(model, 0, 0)).toBe(4);
});
