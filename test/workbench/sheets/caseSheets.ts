import { yearPeriod } from "../../../src/calendar/period";
import { exampleCases } from "../../../src/cases/examples/exampleCases";
import { exampleInvoices } from "../../../src/cases/examples/exampleInvoices";
import { readCaseList } from "../../../src/cases/list/readCases";
import { DIFFERENCE_KINDS } from "../../../src/cases/reconciliation/difference";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { reconcile } from "../../../src/cases/reconciliation/reconcile";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { columnLetters } from "../../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import { caseCostSheet } from "../../../sheets/cases/caseCostSheet";
import { byHeading, CASE_LIST_CELLS, caseListSheet } from "../../../sheets/cases/caseListSheet";
import { caseReportSheet } from "../../../sheets/cases/caseReportSheet";
import { reconciliationReportSheet } from "../../../sheets/cases/reconciliationReportSheet";
import { reconciliationSheet } from "../../../sheets/cases/reconciliationSheet";
import { followUpSheet } from "../../../sheets/uppfoljning/followUpSheet";
import { costContent } from "../../../taskpane/cases/costContent";
import { atOnce } from "../../../src/steps/atOnce";
import { type Calculated, evaluateSteps } from "../../../taskpane/cases/evaluate";
import { evaluate as followed } from "../../../taskpane/followup/evaluate";
import { exampleForm } from "../../pane/followup/exampleForm";

const LIST = `Ärenden!${CASE_LIST_CELLS}`;

/** The made-up list, calculated as the pane does. */
function calculatedList(uplift = "1,5 %"): Calculated {
  const list = { ...readCaseList(exampleCases), place: undefined, remarks: [], hidden: undefined };
  const found = atOnce(evaluateSteps(list, { year: 2026, uplift, own: undefined }));
  if (found.kind === "wrong") throw new Error(found.message);
  return found;
}

const listSheet = (): SheetTemplate => caseListSheet(byHeading(exampleCases));

/** The sheet `Ärendekostnad` for one's own use, before the list that its formulas are on. */
export const costSheets = (uplift?: string): readonly SheetTemplate[] => [
  caseCostSheet(costContent(calculatedList(uplift), LIST)),
  listSheet(),
];

export const reportSheets = (): readonly SheetTemplate[] => [
  caseReportSheet(costContent(calculatedList(), ""), 5),
];

const invoices = exampleInvoices(hourlyRate);
const years = [2024, 2025];
const { differences } = reconcile(
  readCaseList(exampleCases).rows,
  readInvoiceRows(invoices),
  years.map(yearPeriod),
  hourlyRate,
  { tolerance: 1 },
);

/** The sheet `Avstämning` for others. */
export const reconciledReportSheets = (): readonly SheetTemplate[] => [
  reconciliationReportSheet(
    {
      years,
      kinds: DIFFERENCE_KINDS.map((kind) => ({
        kind,
        differences: differences.filter((each) => each.kind === kind),
      })).filter((each) => each.differences.length > 0),
    },
    5,
  ),
];

/** The sheet `Avstämning`, by formula, with the list and the made-up invoices. */
export function reconciledSheets(): readonly SheetTemplate[] {
  const bills = new SheetBuilder("Fakturor", { widths: [80], frozenRows: 0, rows: 500 });
  invoices.forEach((row, place) => {
    row.forEach((cell, column) => {
      const content = typeof cell === "number" ? cell : `'${String(cell)}`;
      bills.put(`${columnLetters(column)}${place + 1}`, content, "value");
    });
  });
  const cells = { list: LIST, invoices: `Fakturor!A1:E${invoices.length}` };
  return [reconciliationSheet({ cells, differences, years, tolerance: 1 }), listSheet(), bills];
}

export function followedSheets(): readonly SheetTemplate[] {
  const found = followed(exampleForm());
  if (found.kind !== "ok") throw new Error(found.message);
  const { origin } = found.form;
  return [
    followUpSheet({
      ...{ year: 2026, closedThrough: 4, parts: found.parts, origin },
      texts: ["Helårsprognosen för 2026 är 8 344 tkr."],
    }),
  ];
}
