import { asCellText } from "../builder/cellText";
import { PAGE_NUMBER, type PagePlan, pageText } from "../builder/pagePlan";
import { WATERFALL_COLUMNS } from "../builder/placeWaterfall";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetLayout, SheetTemplate } from "../builder/SheetTemplate";
import { pageBreaks } from "./pageBreaks";
import { placeReportChart } from "./placeReportChart";
import { placeReportTable } from "./placeReportTable";
import type { Report, ReportSection } from "./report";
import { reportHead } from "./reportHead";
import { ReportRows } from "./reportRows";
import { reportWidths } from "./reportWidths";
import { sectionTitle } from "./sectionTitle";

const GAP = 10;
const BAND = 28;
const CHART_ROW = 20;
const CHART_ROWS = 14;
/** Room for the chart's own edge. */
const CHART_EDGE = 6;
/** Cells that charts are drawn from stand to the right of what is printed, with a column between. */
const CHART_CELLS = [130, ...Array<number>(WATERFALL_COLUMNS - 1).fill(90)];
const BETWEEN = 60;

/** A section's blocks; its charts' cells from the row `chartTop` on. Returns the row after them. */
function placeSection(rows: ReportRows, section: ReportSection, chartTop: number): number {
  const { sheet, widths, width } = rows;
  const { status, paragraphs, tables, chart, notes } = section;
  sheet.band(rows.next(BAND), asCellText(sectionTitle(section)), widths.length);
  if (status !== undefined) rows.text(status, "text");
  for (const [place, each] of paragraphs.entries()) {
    rows.text(each, "text");
    // The heading stands with the first paragraph at least, and the last with what it is about.
    if (place < paragraphs.length - 1) rows.endBlock();
  }
  for (const each of tables) {
    rows.next(GAP);
    placeReportTable(rows, each);
    rows.endBlock();
  }
  let next = chartTop;
  if (chart !== undefined) {
    rows.next(GAP);
    const at = { col: 0, row: rows.row };
    for (let row = 0; row < CHART_ROWS; row += 1) rows.next(CHART_ROW);
    rows.endBlock();
    next = placeReportChart(sheet, { column: widths.length + 1, top: chartTop }, chart, {
      ...{ at, size: { width: width - CHART_EDGE, height: CHART_ROWS * CHART_ROW - CHART_EDGE } },
    });
  }
  for (const each of notes) rows.text(each, "note");
  rows.endBlock();
  return next + 1;
}

/**
 * The sheet `Rapport`, ready to be printed on A4: the chosen parts as values with their tables, charts and texts, under
 * a header with the municipality and the date. Nothing in it is calculated anew: it says what was said that day.
 */
export function reportSheet(report: Report, orientation: PagePlan["orientation"]): SheetTemplate {
  const { title, municipality, date, sections, foot } = report;
  const widths = reportWidths(sections, orientation);
  const layout: SheetLayout = {
    widths: [...widths, BETWEEN, ...CHART_CELLS],
    frozenRows: 0,
    rows: 1,
  };
  const rows = new ReportRows(new SheetBuilder("Rapport", layout), widths);
  rows.title(title);
  rows.text(reportHead(report), "lead");
  rows.next(GAP);
  let chartTop = 1;
  for (const section of sections) {
    chartTop = placeSection(rows, section, chartTop);
    rows.next(GAP);
  }
  rows.text(foot, "note");
  rows.endBlock();
  layout.rows = Math.max(rows.row, chartTop) + 1;
  layout.printed = `A1:${rows.last}${rows.row}`;
  layout.page = {
    orientation,
    header: { left: pageText(municipality), right: date },
    footer: { left: pageText(title), right: PAGE_NUMBER },
    breaks: pageBreaks(rows.blocks, rows.width, orientation),
  };
  return rows.sheet;
}
