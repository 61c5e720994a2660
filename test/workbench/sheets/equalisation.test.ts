import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { equalisationSheet } from "../../../sheets/equalisation/equalisationSheet";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { Decimal } from "../../../src/exact/decimal";
import { caseRows, equalisationRows } from "../../../src/equalisation/equalisationRows";
import { caseEffects } from "../../../src/equalisation/oneMoreCase";
import { resolveEqualisation } from "../../../src/equalisation/resolveEqualisation";
import { createModel } from "../../../workbench/engine/createModel";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { givenOf, made } from "../../model/equalisation/sample";

const values = Object.fromEntries(Object.entries(made).map(([id, value]) => [id, String(value)]));
const municipality = resolveEqualisation(givenOf(made));

function opened(returns: Parameters<typeof equalisationSheet>[0]["returns"]) {
  const { template, inputs } = equalisationSheet({
    values,
    rows: equalisationRows(municipality),
    cases: caseRows(caseEffects(municipality)),
    state: "Antagande: ingen källa är angiven.",
    returns,
  });
  const model = createModel(composeWorkbook([template as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const at = (col: number, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
  const rowOf = (label: string): number =>
    Array.from({ length: 160 }, (_, k) => k + 1).find((row) => at(0, row) === label) ?? 0;
  return { model, sheetId, template, inputs, at, rowOf };
}

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(
    metadata as FunctionsMetadata,
    functions as Readonly<Record<string, NeutralFunction>>,
  );
});

test("the sheet's live cells are the municipality worked by hand, and follow its inputs", () => {
  const { model, sheetId, at, rowOf } = opened(undefined);
  const outcome = rowOf("Bidrag (+) eller avgift (−), skattning");
  // handWorked.test.ts: 2 808 312.552254, of 20 000 inhabitants.
  expect(at(1, outcome)).toBeCloseTo(2_808_312.552254, 6);
  expect(at(2, outcome)).toBeCloseTo(140.4156276127, 8);
  expect(at(1, rowOf("Ett LSS-ärende till: kostnad"))).toBe("");
  model.dispatch("UPDATE_CELL", {
    sheetId,
    col: 1,
    row: rowOf("Nivåjustering per invånare") - 1,
    content: "0",
  });
  // 5 kr more of each of the 20 000.
  expect(at(1, outcome)).toBeCloseTo(2_908_312.552254, 6);
});

test("a scenario beside it stands between, with its chart, and moves nothing of the inputs", () => {
  const d = (value: number): Decimal => new Decimal(value);
  const years = [2026, 2027, 2028].map((year) => ({
    ...{ year, cost: d(10), more: d(1), back: d(2), takenBack: d(0), net: d(8) },
  }));
  const { template, inputs, at } = opened({
    ...{ scenario: "Mer", reference: "basårets volym", years, notes: ["Skattning."] },
  });
  const [head = 0] = /(?<=A)\d+/.exec(inputs)?.map(Number) ?? [];
  expect(at(0, head)).toBe("Uppgift");
  const [chart] = template.charts;
  const year = Number(chart?.labels.match(/\d+/)?.[0]);
  expect([0, 1, 2].map((k) => at(0, year + k))).toEqual([2026, 2027, 2028]);
  expect(at(5, year + 2)).toBe(8);
  // The chart has its own rows, above the inputs.
  expect((chart?.at.row ?? Infinity) + 13).toBeLessThan(head);
});
