import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { prepareWorkbench } from "../files/workbench";

/** Areas are cut out of columns that are kept: whatever changes in a column, every formula reads what is there. */

beforeAll(prepareWorkbench);

const sheetId = "b";
const workbook = (cells: Record<string, string>, rows: number): Model =>
  createModel({
    version: "19.3.2",
    sheets: [{ id: sheetId, name: "Blad", colNumber: 8, rowNumber: rows, cells }],
  });
const rowsOf = (count: number, cells: (row: number) => Record<string, string>) =>
  Object.assign({}, ...Array.from({ length: count }, (_, index) => cells(index + 1))) as Record<
    string,
    string
  >;
const at = (model: Model, col: number, row: number): unknown =>
  model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
const type = (model: Model, col: number, row: number, content: string): void => {
  model.dispatch("UPDATE_CELL", { sheetId, col, row: row - 1, content });
};

const ROWS = 3000;
/** 1 + 2 + … + n. */
const sumTo = (n: number): number => (n * (n + 1)) / 2;
const running = (): Model =>
  workbook(
    rowsOf(ROWS, (row) => ({ [`A${row}`]: `${row}`, [`B${row}`]: `=SUM(A$1:A${row})` })),
    ROWS,
  );

test("a running sum, from the top and from the bottom, and after each kind of change", () => {
  const model = running();
  for (const row of [1, 2, 1500, ROWS]) expect(at(model, 1, row)).toBe(sumTo(row));
  type(model, 0, 2, "102");
  expect([1, 2, ROWS].map((row) => at(model, 1, row))).toEqual([1, 103, sumTo(ROWS) + 100]);
  type(model, 0, 2, "");
  expect(at(model, 1, ROWS)).toBe(sumTo(ROWS) - 2);
  model.dispatch("REQUEST_UNDO");
  expect(at(model, 1, ROWS)).toBe(sumTo(ROWS) + 100);
  model.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Blad",
    dimension: "ROW",
    elements: [9],
  });
  expect(at(model, 1, ROWS - 1)).toBe(sumTo(ROWS) + 100 - 10);
  type(model, 2, 1, `=SUM(A5:A${ROWS - 1})-SUM(A6:A${ROWS - 1})`);
  expect(at(model, 2, 1)).toBe(5);
});

test("sums of what is left, read from below", () => {
  const model = workbook(
    rowsOf(500, (row) => ({ [`A${row}`]: `${row}`, [`B${row}`]: `=SUM(A${501 - row}:A500)` })),
    500,
  );
  for (const row of [1, 2, 499, 500]) expect(at(model, 1, row)).toBe(sumTo(500) - sumTo(500 - row));
});

test("a column that sums itself above, and the chain is long", () => {
  const model = workbook(
    rowsOf(400, (row) => ({ [`A${row}`]: row === 1 ? "1" : `=SUM(A$1:A${row - 1})/${row - 1}` })),
    400,
  );
  // Each is the mean of those above: all are 1.
  expect(at(model, 0, 400)).toBe(1);
  type(model, 0, 1, "7");
  expect(at(model, 0, 400)).toBeCloseTo(7, 9);
});

test("what spills into a column that was read is read, and again when it becomes shorter", () => {
  const model = workbook(
    {
      B1: "=SUM(A1:A9)",
      B2: "=SUM(A1:A8)",
      A3: "=SEQUENCE(C1)",
      C1: "4",
      A1: "100",
    },
    20,
  );
  // 100 + 1 + 2 + 3 + 4
  expect([at(model, 1, 1), at(model, 1, 2)]).toEqual([110, 110]);
  type(model, 2, 1, "2");
  expect([at(model, 1, 1), at(model, 1, 2)]).toEqual([103, 103]);
  type(model, 2, 1, "6");
  expect([at(model, 1, 1), at(model, 1, 2)]).toEqual([121, 121]);
});

test("a circle is an error in its cells and not in those that catch it", () => {
  const model = workbook(
    { A1: "=IFERROR(SUM(B1:B3),5)", B2: "=A1", B3: "2", C1: "=SUM(A1:A2)", D1: "=SUM(B3:B4)" },
    10,
  );
  expect(at(model, 3, 1)).toBe(2);
  type(model, 1, 2, "1");
  expect([at(model, 0, 1), at(model, 2, 1)]).toEqual([3, 3]);
});

test("a format alone is a cell without a value", () => {
  const model = workbook({ A1: "1", A3: "2", B1: "=COUNT(A1:A4)", C1: "=ROW(A2:A3)" }, 10);
  model.dispatch("SET_FORMATTING", {
    sheetId,
    target: [{ left: 0, right: 0, top: 1, bottom: 1 }],
    format: "0.00",
  });
  type(model, 4, 1, "=COUNTBLANK(A1:A4)");
  expect([at(model, 1, 1), at(model, 2, 1), at(model, 2, 2), at(model, 4, 1)]).toEqual([
    2, 2, 3, 2,
  ]);
});

test("lookups in one area and in areas that grow", () => {
  const model = workbook(
    rowsOf(300, (row) => ({
      [`A${row}`]: `kod${(row * 7) % 300}`,
      [`B${row}`]: `${row}`,
      [`C${row}`]: `=VLOOKUP("kod${row % 300}",A$1:B$300,2,FALSE)`,
      [`D${row}`]: `=MATCH(A${row},A$1:A${row},0)`,
    })),
    300,
  );
  // 7 × 43 = 301
  expect([at(model, 2, 1), at(model, 3, 250)]).toEqual([43, 250]);
  type(model, 0, 43, "kod1000");
  expect(at(model, 2, 1)).toBe("#N/A");
});
