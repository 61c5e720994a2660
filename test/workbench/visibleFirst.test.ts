import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { VISIBLE_FIRST } from "../../workbench/engine/visibleFirst";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { contents, prepareWorkbench } from "../files/workbench";

beforeAll(() => {
  prepareWorkbench();
  jest.useFakeTimers();
});

const opened = (data: unknown): Model => createModel(data, { config: VISIBLE_FIRST });
const sheets = (first: Record<string, string>, second: Record<string, string>) => ({
  version: "19.3.2",
  sheets: [
    { id: "a", name: "Ett", cells: first },
    { id: "b", name: "Två", cells: second },
  ],
});
const value = (model: Model, sheetId: string, col: number, row: number): unknown =>
  model.getters.getEvaluatedCell({ sheetId, col, row }).value;

function counting(name: string): { readonly calls: () => number } {
  const { mapping } = spreadsheet.registries.functionRegistry;
  const original = mapping[name];
  if (original === undefined) throw new Error(name);
  let calls = 0;
  mapping[name] = function (...args) {
    calls += 1;
    return original.apply(this, args);
  };
  return { calls: () => calls };
}

test("the other sheets are calculated when they are asked about, or a moment later", () => {
  const product = counting("PRODUCT");
  const asked = opened(sheets({ A1: "=1+1" }, { A1: "=PRODUCT(3,4)", A2: "=A1+1" }));
  expect(value(asked, "a", 0, 0)).toBe(2);
  expect(product.calls()).toBe(0);
  expect(value(asked, "b", 0, 1)).toBe(13);
  expect(product.calls()).toBe(1);
  opened(sheets({ A1: "=1+1" }, { A1: "=PRODUCT(3,4)" }));
  jest.advanceTimersByTime(5000);
  expect(product.calls()).toBe(2);
});

test("what the shown sheet stands on is calculated with it: cells, spilled arrays, places by text", () => {
  const second = { A1: "=SEQUENCE(4)", C1: "=Ett!B1*2" };
  const first = { A1: "=SUM(Två!A1:A4)", A2: "=Två!A3", B1: "5", A3: '=INDIRECT("Två!A4")' };
  const model = opened(sheets(first, second));
  expect([0, 1, 2].map((row) => value(model, "a", 0, row))).toEqual([10, 3, 4]);
  expect(value(model, "b", 2, 0)).toBe(10);
});

test("a change on the shown sheet reaches the others", () => {
  const model = opened(sheets({ A1: "1" }, { A1: "=Ett!A1*3", B1: "=SEQUENCE(Ett!A1)" }));
  model.dispatch("UPDATE_CELL", { sheetId: "a", col: 0, row: 0, content: "7" });
  expect(value(model, "b", 0, 0)).toBe(21);
  expect(value(model, "b", 1, 6)).toBe(7);
});

test("Malmö's workbook is the same, and its budget of the own provider waits", () => {
  const provider = counting("PA.EGENREGI");
  const model = opened(malmoWorkbook());
  expect(provider.calls()).toBe(0);
  expect(contents(model)).toEqual(contents(createModel(malmoWorkbook())));
});
