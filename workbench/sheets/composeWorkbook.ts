import type { ChartPlan } from "../../sheets/builder/chartPlan";
import {
  COLOURS,
  FORMATS,
  LOOKS,
  type FormatName,
  type LookName,
} from "../../sheets/builder/looks";
import type { Flag } from "../../sheets/builder/SheetBuilder";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { choiceRule } from "./choiceRule";
import { chartDefinition } from "./chartDefinition";
import { pageElements } from "./pageElements";
import { scaleDefinition } from "./scaleDefinition";
import { tableDefinition } from "./tableDefinition";
import type { ChartFigure, ConditionalFormat, SheetData, WorkbookData } from "./workbookData";

/** Style ids are saved by number: the look's place in the list, from 1. */
const LOOK_IDS = Object.keys(LOOKS) as LookName[];
const FORMAT_IDS = Object.keys(FORMATS) as FormatName[];

const lookId = (look: LookName) => LOOK_IDS.indexOf(look) + 1;
const formatId = (format: FormatName) => FORMAT_IDS.indexOf(format) + 1;
const hasBorder = (look: LookName) => "border" in LOOKS[look];

type Sheet = SheetTemplate & { readonly flags?: readonly Flag[] };

/**
 * The sheets as one workbook in the spreadsheet's saved format; the engine adds the locale. `ids` begins the
 * sheets' ids, which no user sees.
 */
export function composeWorkbook(sheets: readonly Sheet[], ids = "malmo"): WorkbookData {
  return {
    version: "19.3.2",
    sheets: sheets.map((sheet, index) => sheetData(sheet, sheetId(ids, index))),
    styles: Object.fromEntries(LOOK_IDS.map((look) => [lookId(look), LOOKS[look].style])),
    formats: Object.fromEntries(FORMAT_IDS.map((format) => [formatId(format), FORMATS[format]])),
    borders: Object.fromEntries(
      LOOK_IDS.flatMap((look) => {
        const definition = LOOKS[look];
        return "border" in definition ? [[lookId(look), definition.border]] : [];
      }),
    ),
    printAreas: Object.fromEntries(
      sheets.flatMap(({ layout: { printed } }, index) =>
        printed === undefined ? [] : [[sheetId(ids, index), printed]],
      ),
    ),
    keptFile: {
      sheets: Object.fromEntries(
        sheets.flatMap(({ layout: { page } }, index) =>
          page === undefined ? [] : [[sheetId(ids, index), pageElements(page)]],
        ),
      ),
      parts: [],
    },
    pageBreaks: Object.fromEntries(
      sheets.flatMap(({ layout: { page } }, index) =>
        page?.breaks === undefined ? [] : [[sheetId(ids, index), page.breaks]],
      ),
    ),
    cellNotes: Object.fromEntries(
      sheets.flatMap(({ notes }, index) =>
        notes === undefined ? [] : [[sheetId(ids, index), Object.fromEntries(notes)]],
      ),
    ),
    revisionId: "START_REVISION",
    uniqueFigureIds: true,
  };
}

const sheetId = (ids: string, index: number): string => `${ids}-${index + 1}`;

function sheetData(sheet: Sheet, id: string): SheetData {
  const { widths, frozenRows, rows } = sheet.layout;
  return {
    id,
    name: sheet.name,
    colNumber: Math.max(widths.length, 16),
    rowNumber: rows,
    cells: Object.fromEntries(sheet.cells),
    styles: mapValues(sheet.looks, lookId),
    formats: mapValues(sheet.formats, formatId),
    borders: Object.fromEntries(
      [...sheet.looks]
        .filter(([, look]) => hasBorder(look))
        .map(([at, look]) => [at, lookId(look)]),
    ),
    merges: [...sheet.merges],
    cols: Object.fromEntries(widths.map((size, column) => [column, { size }])),
    rows: Object.fromEntries(rowHeights(sheet).map(([row, size]) => [row - 1, { size }])),
    figures: sheet.charts.map(figure),
    conditionalFormats: [
      ...(sheet.flags ?? []).map((flag) => conditionalFormat(sheet.name, flag)),
      ...(sheet.scales ?? []).map((plan) => ({
        id: `${sheet.name}-${plan.range}`,
        ranges: [plan.range],
        rule: scaleDefinition(plan),
      })),
    ],
    dataValidationRules: (sheet.choices ?? []).map((choice) =>
      choiceRule(`${sheet.name}-val-${choice.zone}`, choice),
    ),
    tables: (sheet.tables ?? []).map((plan) => ({
      range: plan.range,
      type: "static",
      config: tableDefinition(plan),
    })),
    areGridLinesVisible: false,
    isVisible: true,
    panes: { xSplit: 0, ySplit: frozenRows },
  };
}

/** What the component gives a row of one line of text. */
const LINE = 23;

/**
 * The heights that the sheet states, and that of one line where no text may wrap: a row without one
 * would have each of its texts measured at every start.
 */
function rowHeights(sheet: Sheet): [row: number, size: number][] {
  const wraps = new Set<number>();
  const used = new Set<number>();
  for (const [address, look] of sheet.looks) {
    const row = Number(address.replace(/^[A-Z]+/, ""));
    used.add(row);
    const { style } = LOOKS[look];
    if (("wrapping" in style && style.wrapping === "wrap") || "fontSize" in style) wraps.add(row);
  }
  const single = [...used].filter((row) => !wraps.has(row) && !sheet.heights.has(row));
  return [...sheet.heights, ...single.map((row): [number, number] => [row, LINE])];
}

function figure(plan: ChartPlan): ChartFigure {
  return {
    id: plan.id,
    tag: "chart",
    col: plan.at.col,
    row: plan.at.row,
    offset: { x: plan.at.x ?? 0, y: plan.at.y ?? 0 },
    ...plan.size,
    data: { chartId: plan.id, ...chartDefinition(plan) },
  };
}

function conditionalFormat(sheet: string, { zone, wrong }: Flag): ConditionalFormat {
  return {
    id: `${sheet}-${zone}`,
    ranges: [zone],
    rule: {
      type: "CellIsRule",
      operator: "isEqual",
      values: [wrong],
      style: { fillColor: COLOURS.bad, textColor: COLOURS.badText },
    },
  };
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}
