import { asCellText } from "../builder/cellText";
import type { ChartPlan } from "../builder/chartPlan";
import { PAGE_NUMBER, type PagePlan, pageText } from "../builder/pagePlan";
import { WATERFALL_COLUMNS } from "../builder/placeWaterfall";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetLayout, SheetTemplate } from "../builder/SheetTemplate";
import { pageBreaks } from "./pageBreaks";
import { placeReportChart } from "./placeReportChart";
import { placeReportTable } from "./placeReportTable";
import type { Report, ReportChart, ReportSection } from "./report";
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
/** A column beside the printed ones, where the cells of a chart take more. */
const BESIDE = 90;

/** A chart whose place is known, before that of its cells is. */
interface Drawn extends Pick<ChartPlan, "at" | "size"> {
  readonly chart: ReportChart;
}

/** A section's blocks. Returns its chart, whose cells stand under everything that is printed. */
function placeSection(rows: ReportRows, section: ReportSection): readonly Drawn[] {
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
  const drawn: Drawn[] = [];
  if (chart !== undefined) {
    rows.next(GAP);
    const at = { col: 0, row: rows.row };
    for (let row = 0; row < CHART_ROWS; row += 1) rows.next(CHART_ROW);
    rows.endBlock();
    const size = { width: width - CHART_EDGE, height: CHART_ROWS * CHART_ROW - CHART_EDGE };
    drawn.push({ chart, at, size });
  }
  for (const each of notes) rows.text(each, "note");
  rows.endBlock();
  return drawn;
}

/** What the charts are drawn from, under the last row that is printed. Returns the row after it. */
function placeChartCells({ sheet, row, widths }: ReportRows, drawn: readonly Drawn[]): number {
  if (drawn.length === 0) return row + 1;
  const band = row + 3;
  sheet.band(band, "Underlag till diagrammen, som inte skrivs ut", widths.length);
  return drawn.reduce(
    (top, { chart, at, size }) => placeReportChart(sheet, top, chart, { at, size }) + 1,
    band + 1,
  );
}

/**
 * The sheet `Rapport`, ready to be printed on A4: the chosen parts as values with their tables, charts and texts, under
 * a header with the municipality and the date. Nothing in it is calculated anew: it says what was said that day.
 */
export function reportSheet(report: Report, orientation: PagePlan["orientation"]): SheetTemplate {
  const { title, municipality, date, sections, foot } = report;
  const widths = reportWidths(sections, orientation);
  const layout: SheetLayout = {
    widths: [
      ...widths,
      ...Array<number>(Math.max(0, WATERFALL_COLUMNS - widths.length)).fill(BESIDE),
    ],
    frozenRows: 0,
    rows: 1,
  };
  const rows = new ReportRows(new SheetBuilder("Rapport", layout), widths);
  rows.title(title);
  rows.text(reportHead(report), "lead");
  rows.next(GAP);
  const drawn = sections.flatMap((section) => {
    const own = placeSection(rows, section);
    rows.next(GAP);
    return own;
  });
  rows.text(foot, "note");
  rows.endBlock();
  layout.rows = placeChartCells(rows, drawn);
  layout.printed = `A1:${rows.last}${rows.row}`;
  layout.page = {
    orientation,
    header: { left: pageText(municipality), right: date },
    footer: { left: pageText(title), right: PAGE_NUMBER },
    breaks: pageBreaks(rows.blocks, rows.width, orientation),
  };
  return rows.sheet;
}
