import { BORDER_SIDES, FORMATS, type Look, LOOKS, type LookName } from "../../sheets/build/looks";
import type { ChartPlan } from "../../sheets/build/chartPlan";
import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { type Area, formatAddress, parseAddress } from "./address";
import { asCellText } from "./cellText";
import { joinedAreas } from "./joinedAreas";

/** Excel measures columns, rows and charts in points, templates in pixels. */
const POINTS = 0.75;
const NUMBER = /^-?\d+(\.\d+)?$/;
/** Addresses in one getRanges; Excel takes some thousand letters. */
const AREAS_AT_ONCE = 60;
const CHART_TYPES = {
  bar: "ColumnClustered",
  line: "Line",
  combo: "ColumnClustered",
} as const;

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`The template has no cell ${address}`);
  return area;
}

/** What is typed in a template's cell, as Excel takes it. */
function excelContent(content: string): string | number {
  if (content.startsWith("=") || content.startsWith("'")) return content;
  return NUMBER.test(content) ? Number(content) : asCellText(content);
}

function used(template: SheetTemplate): Area {
  const areas = [...template.looks.keys()].map(areaOf);
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const right = Math.max(...areas.map((area) => area.right));
  return { top: 0, left: 0, bottom, right };
}

function grid<T>(area: Area, take: (address: string) => T): T[][] {
  return Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: area.right + 1 }, (_unused, column) =>
      take(formatAddress({ top: row, left: column, bottom: row, right: column })),
    ),
  );
}

function dress(format: Excel.RangeFormat, { style, border }: Look): void {
  const { font, fill } = format;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.textColor) font.color = style.textColor;
  if (style.fontSize) font.size = style.fontSize;
  if (style.fillColor) fill.color = style.fillColor;
  if (style.align === "right") format.horizontalAlignment = "Right";
  if (style.align === "left") format.horizontalAlignment = "Left";
  if (style.verticalAlign === "middle") format.verticalAlignment = "Center";
  if (style.wrapping === "wrap") format.wrapText = true;
  for (const [side, edge] of BORDER_SIDES) {
    const line = border?.[side];
    if (line === undefined) continue;
    const drawn = format.borders.getItem(edge);
    drawn.style = "Continuous";
    drawn.color = line.color;
  }
}

function placeLooks(sheet: Excel.Worksheet, template: SheetTemplate): void {
  const byLook = new Map<LookName, Area[]>();
  for (const [address, look] of template.looks) {
    byLook.set(look, [...(byLook.get(look) ?? []), areaOf(address)]);
  }
  for (const [look, cells] of byLook) {
    const addresses = joinedAreas(cells).map(formatAddress);
    for (let from = 0; from < addresses.length; from += AREAS_AT_ONCE) {
      const some = addresses.slice(from, from + AREAS_AT_ONCE);
      dress(sheet.getRanges(some.join(",")).format as unknown as Excel.RangeFormat, LOOKS[look]);
    }
  }
}

function placeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const type = plan.kind === "bar" && plan.stacked ? "ColumnStacked" : CHART_TYPES[plan.kind];
  const chart = sheet.charts.add(type, sheet.getRange(first.range), "Columns");
  chart.name = plan.id;
  chart.title.text = plan.title;
  chart.legend.visible = plan.legend !== false;
  const { col, row } = plan.at;
  const corner = formatAddress({ top: row, left: col, bottom: row, right: col });
  chart.setPosition(corner);
  chart.width = plan.size.width * POINTS;
  chart.height = plan.size.height * POINTS;
  const all = [chart.series.getItemAt(0), ...others.map(({ label }) => chart.series.add(label))];
  all.forEach((series, place) => {
    const { range, label, colour } = plan.series[place] ?? first;
    if (place > 0) series.setValues(sheet.getRange(range));
    series.setXAxisValues(sheet.getRange(plan.labels));
    series.name = label;
    if (colour === "none") series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
  });
}

/** Queues everything that fills an empty sheet; nothing is sent until the caller syncs. */
export function fillSheet(sheet: Excel.Worksheet, template: SheetTemplate): void {
  const area = used(template);
  const cells = sheet.getRange(formatAddress(area));
  cells.numberFormat = grid(area, (address) => {
    const format = template.formats.get(address);
    return format === undefined ? "General" : FORMATS[format];
  });
  cells.formulas = grid(area, (address) => {
    const content = template.cells.get(address);
    return content === undefined ? "" : excelContent(content);
  });
  template.layout.widths.forEach((pixels, column) => {
    const top = formatAddress({ top: 0, left: column, bottom: 0, right: column });
    sheet.getRange(top).format.columnWidth = pixels * POINTS;
  });
  for (const [row, pixels] of template.heights) {
    sheet.getRange(`A${row}`).format.rowHeight = pixels * POINTS;
  }
  placeLooks(sheet, template);
  for (const zone of template.merges) sheet.getRange(zone).merge(false);
  if (template.layout.frozenRows > 0) sheet.freezePanes.freezeRows(template.layout.frozenRows);
  sheet.showGridlines = false;
  for (const plan of template.charts) placeChart(sheet, plan);
}
