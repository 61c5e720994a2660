import { FORMATS } from "../../sheets/builder/looks";
import { samePage } from "../../sheets/builder/pagePlan";
import { differing } from "../../sheets/update/differing";
import { formatAddress } from "./address";
import { excelContent, grid, LETTERS_A_CELL } from "./excelCells";
import { placeChart } from "./excelChart";
import type { FoundSheet } from "./excelFoundSheets";
import { AREAS_AT_ONCE, placeLooks } from "./excelLooks";
import { placePage } from "./excelPage";
import { updateNotes } from "./excelNotes";
import { placeScale } from "./excelScale";
import { totalsRow } from "./excelTable";
import { placeTables } from "./excelTemplate";
import type { FillStep } from "./fillStep";
import { joinedAreas } from "./joinedAreas";
import { POINTS } from "./points";
import { areaOf } from "./templateArea";

/** What updates a sheet in place, in order: what lies over the cells goes, the cells, and what is to lie over them. */
export function updateSteps(
  { update, tables: lying, charts: drawn, notes }: FoundSheet,
  tableNames: readonly string[],
): FillStep[] {
  const { before, after } = update;
  const tables = differing(before.tables ?? [], after.tables ?? []);
  const charts = differing(before.charts, after.charts);
  const scales = differing(before.scales ?? [], after.scales ?? []);
  const merges = differing(before.merges, after.merges);
  const looks = new Set(update.looks);
  const dressed = joinedAreas(update.looks.map(areaOf)).map(formatAddress);
  const away: FillStep = {
    letters: update.looks.length,
    queue: (sheet) => {
      for (const { range } of tables.gone) {
        lying.find(({ address }) => address === range)?.table.convertToRange();
      }
      for (const { id, title } of charts.gone) {
        drawn.find((chart) => chart.name === id || chart.title.text === title)?.delete();
      }
      for (const zone of merges.gone) sheet.getRange(zone).unmerge();
      for (const { range } of scales.gone) sheet.getRange(range).conditionalFormats.clearAll();
      for (let from = 0; from < dressed.length; from += AREAS_AT_ONCE) {
        sheet.getRanges(dressed.slice(from, from + AREAS_AT_ONCE).join(",")).clear("Formats");
      }
    },
  };
  const contents = joinedAreas(update.contents.map(areaOf)).map((area): FillStep => {
    const cells = grid(area, (address) => excelContent(after.cells.get(address)));
    return {
      letters: JSON.stringify(cells).length + LETTERS_A_CELL,
      queue: (sheet) => {
        sheet.getRange(formatAddress(area)).formulas = cells;
      },
    };
  });
  const over: FillStep = {
    letters: update.looks.length * LETTERS_A_CELL,
    queue: (sheet) => {
      for (const plan of tables.come) {
        const totals = totalsRow(plan);
        if (totals !== undefined) sheet.getRange(formatAddress(totals)).clear("Contents");
      }
      placeTables(sheet, { ...after, tables: tables.come }, tableNames);
      for (const area of joinedAreas(update.looks.map(areaOf))) {
        sheet.getRange(formatAddress(area)).numberFormat = grid(area, (address) => {
          const format = after.formats.get(address);
          return format === undefined ? "General" : FORMATS[format];
        });
      }
      placeLooks(sheet, {
        looks: new Map([...after.looks].filter(([address]) => looks.has(address))),
      });
      for (const [row, pixels] of after.heights) {
        if (before.heights.get(row) === pixels) continue;
        sheet.getRange(`A${row}`).format.rowHeight = pixels * POINTS;
      }
      [...after.layout.widths.entries()]
        .slice(before.layout.widths.length)
        .forEach(([left, pixels]) => {
          const top = formatAddress({ top: 0, left, bottom: 0, right: left });
          sheet.getRange(top).format.columnWidth = pixels * POINTS;
        });
      for (const zone of merges.come) sheet.getRange(zone).merge(false);
      for (const plan of scales.come) placeScale(sheet, plan);
      const { printed, page, widths } = after.layout;
      if (printed !== undefined && printed !== before.layout.printed) {
        sheet.pageLayout.setPrintArea(printed);
      }
      if (page !== undefined && !samePage(page, before.layout.page)) placePage(sheet, page);
      updateNotes(sheet, update, notes);
      for (const plan of charts.come) placeChart(sheet, plan, widths);
    },
  };
  return [away, ...contents, over];
}
