import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { formatAddress } from "./address";
import { cellSteps, excelContent, grid } from "./excelCells";
import { placeChart } from "./excelChart";
import { placeLooks } from "./excelLooks";
import { placePage } from "./excelPage";
import { placeExcelNotes } from "./excelNotes";
import { placeTable, totalsRow } from "./excelTable";
import { placeChoice } from "./excelChoice";
import { placeScale } from "./excelScale";
import type { FillStep } from "./fillStep";
import { POINTS } from "./points";

/** What a cell's look costs in a request, about. */
const LETTERS_A_LOOK = 16;

/** Queues the template's tables with their totals. Before the looks, so that a look stands where the template says whatever Excel does for totals. */
export function placeTables(
  sheet: Excel.Worksheet,
  template: SheetTemplate,
  names: readonly string[],
): void {
  for (const [place, plan] of (template.tables ?? []).entries()) {
    placeTable(sheet, plan, names[place] ?? plan.id);
    const totals = totalsRow(plan);
    if (totals === undefined) continue;
    const contents = grid(totals, (address) => excelContent(template.cells.get(address)));
    sheet.getRange(formatAddress(totals)).formulas = contents;
  }
}

function placeSizes(sheet: Excel.Worksheet, template: SheetTemplate): void {
  template.layout.widths.forEach((pixels, column) => {
    const top = formatAddress({ top: 0, left: column, bottom: 0, right: column });
    sheet.getRange(top).format.columnWidth = pixels * POINTS;
  });
  for (const [row, pixels] of template.heights) {
    sheet.getRange(`A${row}`).format.rowHeight = pixels * POINTS;
  }
}

/**
 * What fills an empty sheet, in order: first the cells, last what lies over them. `tableNames` are the
 * free names of its tables.
 */
export function fillSteps(
  template: SheetTemplate,
  most: number,
  tableNames: readonly string[],
): FillStep[] {
  const over: FillStep = {
    letters: template.looks.size * LETTERS_A_LOOK,
    queue: (sheet) => {
      placeTables(sheet, template, tableNames);
      placeSizes(sheet, template);
      placeLooks(sheet, template);
      for (const zone of template.merges) sheet.getRange(zone).merge(false);
      if (template.layout.frozenRows > 0) sheet.freezePanes.freezeRows(template.layout.frozenRows);
      sheet.showGridlines = false;
      // ExcelApi 1.9, as the manifest asks for.
      const { printed, page } = template.layout;
      if (printed !== undefined) sheet.pageLayout.setPrintArea(printed);
      if (page !== undefined) placePage(sheet, page);
      for (const plan of template.scales ?? []) placeScale(sheet, plan);
      for (const plan of template.choices ?? []) placeChoice(sheet, plan);
      placeExcelNotes(sheet, template);
      for (const plan of template.charts) placeChart(sheet, plan, template.layout.widths);
    },
  };
  return [...cellSteps(template, most), over];
}
