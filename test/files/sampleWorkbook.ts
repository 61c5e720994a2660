import { applyBatch } from "../../workbench/engine/batch";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fill, first } from "./workbench";

const chart = (sheetId: string, id: string, type: string, row: number) => ({
  type: "CREATE_CHART",
  figureId: `figure-${id}`,
  chartId: id,
  sheetId,
  col: 6,
  row,
  offset: { x: 0, y: 0 },
  size: { width: 400, height: 240 },
  definition: {
    type,
    title: { text: "Kostnad per år" },
    dataSource: {
      type: "range",
      dataSets: [{ dataSetId: "0", dataRange: "B1:B4" }],
      dataSetsHaveTitle: true,
      labelRange: "A2:A4",
    },
    dataSetStyles: {},
    legendPosition: "top",
    stacked: false,
    aggregated: false,
    humanize: true,
  },
});

const zone = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

/** A workbook with everything that must survive: formulas, formats, widths, a table, charts, names. */
export function sampleWorkbook(): Model {
  const model = createModel();
  const sheetId = first(model);
  const getRange = (model.getters as unknown as { getRangeDataFromZone: RangeData })
    .getRangeDataFromZone;
  fill(model, [
    ["År", "Personer", "Timmar", "Kostnad", "Andel"],
    ["2023", 430, 560000, "=PA.KOSTNAD(A2,B2,C2)", "=D2/SUM(D$2:D$4)"],
    ["2024", 435, 562000, "=PA.KOSTNAD(A3,B3,C3)", "=D3/SUM(D$2:D$4)"],
    ["2025", 455, 565386, "=PA.KOSTNAD(A4,B4,C4)", "=D4/SUM(D$2:D$4)"],
    ["Summa", "=SUM(B2:B4)", "=ROUND(AVERAGE(C2:C4),1)", "=SUM(D2:D4)", '=IF(D4>1,"hög","låg")'],
    ["=PA.BESLUT(2025,30,50)"],
    [null],
    ['=PA.SFB("2025-02",455)', "=PA.KOSTNAD(2025,-1,0)", "=PA.SJUKLÖN(150,80,40)", "=SUM(A6#)"],
    ["'=1+1", "'123", "+46 40 34 10 00", "@text", "=1=1", "=1/0", "2025-03-15"],
    ["=SUMPRODUCT(B2:B4,C2:C4)", "=SUM(IF(B2:B4>431,1,0))", "=VLOOKUP(A3,A2:D4,2,FALSE)"],
    ["=XLOOKUP(2024,A2:A4,B2:B4)", '=IFERROR(PA.SCHABLON(2099),"saknas")', '=TEXT(0.5,"0%")'],
  ]);
  applyBatch(model, [
    { type: "CREATE_SHEET", sheetId: "blad2", name: "Öppet blad", position: 0 },
    { type: "UPDATE_CELL", sheetId: "blad2", col: 0, row: 0, content: "=Blad1!D4*2" },
    {
      type: "SET_FORMATTING",
      sheetId,
      target: [zone(3, 1, 3, 4)],
      format: "#,##0 [$kr]",
      style: { bold: true, fillColor: "#FFEECC" },
    },
    { type: "SET_FORMATTING", sheetId, target: [zone(4, 1, 4, 3)], format: "0.0%" },
    { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [3], size: 180 },
    {
      type: "CREATE_TABLE",
      sheetId,
      tableType: "static",
      ranges: [getRange(sheetId, zone(0, 0, 4, 3))],
      config: {
        hasFilters: true,
        numberOfHeaders: 1,
        totalRow: false,
        firstColumn: false,
        lastColumn: false,
        bandedRows: true,
        bandedColumns: false,
        automaticAutofill: false,
        styleId: "TableStyleMedium5",
      },
    },
    {
      type: "CREATE_NAMED_RANGE",
      name: "Timmar",
      ranges: [getRange(sheetId, zone(2, 1, 2, 3))],
    },
    ...["bar", "line", "pie"].map((type, index) => chart(sheetId, type, type, 12 + 14 * index)),
  ]);
  return model;
}

type RangeData = (sheetId: string, zone: unknown) => unknown;
