import { exampleCases } from "../../../src/cases/examples/exampleCases";
import { readCaseList } from "../../../src/cases/list/readCases";
import type { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { caseCostSheet } from "../../../sheets/cases/caseCostSheet";
import { byHeading, CASE_LIST_CELLS, caseListSheet } from "../../../sheets/cases/caseListSheet";
import { caseReportSheet } from "../../../sheets/cases/caseReportSheet";
import { costContent } from "../../../taskpane/cases/costContent";
import { atOnce } from "../../../src/steps/atOnce";
import { type Calculated, evaluateSteps, totalOf } from "../../../taskpane/cases/evaluate";
import { createModel } from "../../../workbench/engine/createModel";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { Decimal } from "../../../src/exact/decimal";
import { prepareRetro } from "./retroBook";

beforeAll(prepareRetro);

function calculated(): Calculated {
  const list = { ...readCaseList(exampleCases), place: undefined, remarks: [], hidden: undefined };
  const own = new Map([[2028, { amount: new Decimal("361.50") }]]);
  const found = atOnce(evaluateSteps(list, { year: 2026, uplift: "1,5 %", own }));
  if (found.kind === "wrong") throw new Error(found.message);
  return found;
}

/** The list and the cost as a workbook, read by address. */
function opened(of: Calculated) {
  const list = caseListSheet(byHeading(exampleCases)) as SheetBuilder;
  const cost = caseCostSheet(costContent(of, `Ärenden!${CASE_LIST_CELLS}`)) as SheetBuilder;
  const model = createModel(composeWorkbook([cost, list]));
  const [sheetId = "", listId = ""] = model.getters.getSheetIds();
  const at = (address: string): unknown => {
    const [, letters = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const col = letters.charCodeAt(0) - 65;
    return model.getters.getEvaluatedCell({ sheetId, col, row: Number(row) - 1 }).value;
  };
  return { model, sheetId, listId, at, cost };
}

test("the cost over the list in cells is the pane's, by year and month, and has no error anywhere", () => {
  const of = calculated();
  const { model, sheetId, at } = opened(of);
  const rowOf = (label: unknown, from = 1): number => {
    for (let row = from; row < 60; row += 1) if (at(`A${row}`) === label) return row;
    throw new Error(`No row ${String(label)}`);
  };
  const yearTop = rowOf("År");
  for (const { name, figures } of of.years) {
    const row = rowOf(Number(name), yearTop);
    expect(Number(at(`G${row}`))).toBeCloseTo(totalOf(figures).toNumber(), 4);
    expect(Number(at(`B${row}`))).toBeCloseTo(
      figures.sfbPersonDays.div(figures.days).toNumber(),
      9,
    );
  }
  for (const { name, figures } of of.months) {
    expect(Number(at(`G${rowOf(name)}`))).toBeCloseTo(totalOf(figures).toNumber(), 4);
  }
  expect(Number(at(`G${rowOf("Totalt")}`))).toBeCloseTo(totalOf(of.whole.figures).toNumber(), 4);
  const more = rowOf("Ett ärende enligt SFB");
  expect(Number(at(`C${more}`))).toBeCloseTo(of.oneMore.sfb.toNumber(), 4);
  expect(Number(at(`C${more + 1}`))).toBeCloseTo(of.oneMore.median?.cost.toNumber() ?? 0, 4);
  expect(Number(at(`C${more + 4}`))).toBeCloseTo(of.oneMore.highest?.delay.toNumber() ?? 0, 4);
  for (let row = 0; row < 60; row += 1) {
    for (let col = 0; col < 8; col += 1) {
      expect(model.getters.getEvaluatedCell({ sheetId, col, row }).type).not.toBe("error");
    }
  }
});

test("a change in the list reaches the cost", () => {
  const { model, listId, at } = opened(calculated());
  const before = Number(at("G12"));
  // K05 of 2025 goes on: row 9 of the list, its Till in D.
  model.dispatch("UPDATE_CELL", { sheetId: listId, col: 3, row: 8, content: "" });
  // 2025: 258 days more, from 18 April: × 20/7 × 342,60.
  expect(Number(at("G12")) - before).toBeCloseTo((258 * 20 * 342.6) / 7, 4);
});

test("no case is named on a report sheet, and for others there is neither formula nor a small count", () => {
  const of = calculated();
  const content = costContent(of, `Ärenden!${CASE_LIST_CELLS}`);
  const names = /K\d\d/;
  for (const sheet of [caseCostSheet(content), caseReportSheet(content, 5)]) {
    expect([...sheet.cells.values()].filter((text) => names.test(text))).toEqual([]);
  }
  const { cells } = caseReportSheet(content, 5);
  expect([...cells.values()].filter((text) => text.startsWith("="))).toEqual([]);
  // 2.4 persons with LSS: hidden, and SFB with them; the sums stay.
  const row = ["B9", "C9", "D9", "E9", "F9", "G9"].map((cell) => cells.get(cell));
  expect([cells.get("A9"), ...row]).toEqual(["'2027", "17", "*", "*", "*", "*", "*"]);
  expect(cells.get("H9")).toBe(totalOf(of.years[2]?.figures ?? of.whole.figures).toFixed(0));
});
