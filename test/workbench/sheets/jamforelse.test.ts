import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import type { ComparisonForm } from "../../../taskpane/comparison/form";
import { createModel } from "../../../workbench/engine/createModel";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { startEngine } from "./avvikelseBook";
import { comparedForm, comparisonSheets, exampleComparison } from "./comparisonBook";

beforeAll(startEngine);

const LETTERS = "ABCDEFGHIJKLM";
const ROWS = 400;

function opened(form: ComparisonForm) {
  const found = comparedForm(form);
  const [template] = comparisonSheets(form);
  if (template === undefined) throw new Error("no sheet");
  const model = createModel(composeWorkbook([template as SheetBuilder]));
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const at = (column: string, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col: LETTERS.indexOf(column), row: row - 1 }).value;
  const rows = Array.from({ length: ROWS }, (_, k) => k + 1);
  const write = (column: string, row: number, content: string): void => {
    model.dispatch("UPDATE_CELL", {
      ...{ sheetId, col: LETTERS.indexOf(column), row: row - 1, content },
    });
  };
  /** The rows of a section whose first cell holds this, from the band with this text on. */
  const rowOf = (band: string, label: unknown): number => {
    const from = rows.find((row) => String(at("A", row)).includes(band)) ?? 0;
    return rows.find((row) => row > from && at("A", row) === label) ?? 0;
  };
  return { found, template, at, rows, rowOf, write };
}
const SFB = "Assistansersättning (SFB) bredvid riket";
const LSS = "Personlig assistans enligt LSS bredvid riket";

test("every formula of the sheet answers as the pane does, and none is an error", () => {
  const { found, at, rows, rowOf } = opened(exampleComparison());
  for (const [band, part] of [
    [SFB, "sfb"],
    [LSS, "lss"],
  ] as const) {
    for (const year of found.compared[part]) {
      const row = rowOf(band, year.year);
      const pairs = [
        ["F", year.rate],
        ["G", year.nationRate],
        ["H", year.expected?.persons],
        ["I", year.difference],
        ["J", year.cost?.kronor],
      ] as const;
      for (const [column, value] of pairs) {
        if (value === undefined) expect([column, at(column, row) ?? ""]).toEqual([column, ""]);
        else expect(Number(at(column, row))).toBeCloseTo(value.toNumber(), 3);
      }
    }
  }
  const errors = rows.flatMap((row) =>
    [...LETTERS].filter((column) => /^#/.test(String(at(column, row) ?? ""))),
  );
  expect(errors).toEqual([]);
});

test("the growth's parts are the change and the nation's stock holds, in every row", () => {
  const { template, at, rows } = opened(exampleComparison());
  const checks = rows.flatMap((row) =>
    [...LETTERS].flatMap((column) =>
      template.looks.get(`${column}${row}`) === "check" ? [at(column, row)] : [],
    ),
  );
  // Malmö 5 + 1 steps of SFB and of LSS, riket 22 + 1, and 22 years of the stock.
  expect(checks).toHaveLength(6 + 6 + 23 + 22);
  expect(new Set(checks)).toEqual(new Set(["Ja"]));
});

test("what is changed on the sheet is calculated anew", () => {
  const { at, rowOf, write } = opened(exampleComparison());
  const row = rowOf(SFB, 2024);
  write("C", row, "460");
  write("B", row, "400000");
  // 460 / 400 000 × 100 000 = 115, expected 400 000 × 13 330 / 10 587 710 = 503,6.
  expect(at("F", row)).toBe(115);
  expect(Number(at("I", row))).toBeCloseTo(460 - (400_000 * 13_330) / 10_587_710, 6);
});

test("a name that is like a formula stays a text, and a part without persons is left out", () => {
  const { at, rows, template } = opened({
    ...{ name: "=1+1", counted: "october", tables: [], origin: "=2+2" },
    years: [{ year: 2024, typed: { inhabitants: "20 000", sfbPersons: "25" } }],
  });
  expect(String(at("A", 1))).toContain("=1+1");
  expect([...template.cells.values()].filter((cell) => cell.startsWith("=1+1"))).toEqual([]);
  expect(rows.some((row) => String(at("A", row)).includes(LSS))).toBe(false);
});
