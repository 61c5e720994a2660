import type { ChartPlan, ChartSeries } from "../../sheets/builder/chartPlan";
import { formatAddress, parseAddress } from "./address";
import { POINTS } from "./points";

type ExcelType = "ColumnClustered" | "ColumnStacked" | "Line";

function chartType({ kind, stacked }: ChartPlan): ExcelType {
  if (kind === "line") return "Line";
  return stacked === true ? "ColumnStacked" : "ColumnClustered";
}

function isLine(plan: ChartPlan, { type }: ChartSeries): boolean {
  return plan.kind === "line" || (plan.kind === "combo" && type === "line");
}

function colourSeries(series: Excel.ChartSeries, colour: string, line: boolean): void {
  if (line) series.format.line.color = colour;
  else if (colour === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(colour);
}

function nameAxes({ axes }: Excel.Chart, { axis }: ChartPlan): void {
  if (axis.x !== "") axes.categoryAxis.title.text = axis.x;
  if (axis.y !== "") axes.valueAxis.title.text = axis.y;
  if (axis.min !== undefined) axes.valueAxis.minimum = axis.min;
}

/** A series in a row would otherwise be taken for one series a cell. */
function seriesBy(range: string): "Columns" | "Rows" {
  const area = parseAddress(range);
  return area !== undefined && area.right > area.left ? "Rows" : "Columns";
}

/** Excel's width of a column that the template does not give one, in pixels. */
const DEFAULT_WIDTH = 64;

/** The left edge in points; Excel itself places a chart at the corner of a cell only. */
function leftOf({ at }: ChartPlan, widths: readonly number[]): number {
  const before = Array.from({ length: at.col }, (_, column) => widths[column] ?? DEFAULT_WIDTH);
  return (before.reduce((sum, width) => sum + width, 0) + (at.x ?? 0)) * POINTS;
}

/** Queues a chart of Excel's own kind over cells of the sheet. */
export function placeChart(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  widths: readonly number[],
): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const { range } = first;
  const chart = sheet.charts.add(chartType(plan), sheet.getRange(range), seriesBy(range));
  chart.name = plan.id;
  chart.title.text = plan.title;
  chart.legend.visible = plan.legend !== false;
  if (plan.legend !== false) chart.legend.position = "Bottom";
  nameAxes(chart, plan);
  const { col, row } = plan.at;
  chart.setPosition(formatAddress({ top: row, left: col, bottom: row, right: col }));
  chart.left = leftOf(plan, widths);
  chart.width = plan.size.width * POINTS;
  chart.height = plan.size.height * POINTS;
  const all = [chart.series.getItemAt(0), ...others.map(({ label }) => chart.series.add(label))];
  all.forEach((series, place) => {
    const planned = plan.series[place] ?? first;
    const line = isLine(plan, planned);
    if (place > 0) series.setValues(sheet.getRange(planned.range));
    series.setXAxisValues(sheet.getRange(plan.labels));
    series.name = planned.label;
    if (plan.kind === "combo" && line) series.chartType = "Line";
    colourSeries(series, planned.colour, line);
  });
}
