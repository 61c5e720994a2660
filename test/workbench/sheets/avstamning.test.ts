import { yearPeriod } from "../../../src/calendar/period";
import { exampleCases } from "../../../src/cases/examples/exampleCases";
import { exampleInvoices } from "../../../src/cases/examples/exampleInvoices";
import { readCases } from "../../../src/cases/list/readCases";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { reconcile } from "../../../src/cases/reconciliation/reconcile";
import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { columnLetters } from "../../../sheets/builder/columnLetters";
import { byHeading, CASE_LIST_CELLS, caseListSheet } from "../../../sheets/cases/caseListSheet";
import { reconciliationSheet } from "../../../sheets/cases/reconciliationSheet";
import { createModel } from "../../../workbench/engine/createModel";
import { composeWorkbook } from "../../../workbench/sheets/composeWorkbook";
import { prepareRetro } from "./retroBook";

beforeAll(prepareRetro);

const invoices = exampleInvoices(hourlyRate);
const years = [2024, 2025];
const { differences } = reconcile(
  readCases(exampleCases),
  readInvoiceRows(invoices),
  years.map(yearPeriod),
  hourlyRate,
  { tolerance: 1 },
);

function opened(cells: { list: string; invoices: string } | undefined) {
  const bills = new SheetBuilder("Fakturor", { widths: [80], frozenRows: 0, rows: 500 });
  invoices.forEach((row, place) => {
    row.forEach((cell, column) => {
      const content = typeof cell === "number" ? cell : `'${String(cell)}`;
      bills.put(`${columnLetters(column)}${place + 1}`, content, "value");
    });
  });
  const sheet = reconciliationSheet({ cells, differences, years, tolerance: 1 }) as SheetBuilder;
  const list = caseListSheet(byHeading(exampleCases)) as SheetBuilder;
  const model = createModel(composeWorkbook([sheet, list, bills]));
  const [sheetId = ""] = model.getters.getSheetIds();
  return (col: number, row: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId, col, row: row - 1 }).value;
}

const live = {
  list: `Ärenden!${CASE_LIST_CELLS}`,
  invoices: `Fakturor!A1:E${invoices.length}`,
};

test.each([
  ["by formula", live],
  ["as values", undefined],
])("the sheet has each difference and their sums by kind, %s", (_how, cells) => {
  const at = opened(cells);
  const rowOf = (label: string, from: number): number => {
    for (let row = from; row < 80; row += 1) if (at(0, row) === label) return row;
    throw new Error(`No row ${label}`);
  };
  const kinds = rowOf("Slag", 1);
  const top = rowOf("Slag", kinds + 1);
  expect(differences.length).toBe(10);
  differences.forEach(({ kind, name, month, expected, invoiced, difference }, place) => {
    const row = top + 1 + place;
    expect([at(0, row), at(1, row), at(2, row)]).toEqual([kind, name, monthText(month)]);
    expect(Number(at(3, row))).toBeCloseTo(expected.toNumber(), 2);
    expect(Number(at(4, row))).toBeCloseTo(invoiced.toNumber(), 2);
    expect(Number(at(5, row))).toBeCloseTo(difference.toNumber(), 2);
  });
  expect(at(0, top + 1 + differences.length) ?? "").toBe("");
  expect(at(1, rowOf("Saknas i listan", kinds))).toBe(4);
  expect(at(1, rowOf("Totalt", kinds))).toBe(10);
  const all = differences.reduce((sum, each) => sum + each.difference.toNumber(), 0);
  expect(Number(at(5, rowOf("Totalt", kinds)))).toBeCloseTo(all, 2);
});
