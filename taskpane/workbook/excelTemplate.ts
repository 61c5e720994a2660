import { BORDER_SIDES, FORMATS, type Look, LOOKS, type LookName } from "../../sheets/build/looks";
import type { SheetTemplate } from "../../sheets/build/SheetTemplate";
import { type Area, formatAddress, parseAddress } from "./address";
import { asCellText } from "./cellText";
import { placeChart } from "./excelChart";
import { placeTable, totalsRow } from "./excelTable";
import { joinedAreas } from "./joinedAreas";
import { POINTS } from "./points";

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Addresses in one getRanges; Excel takes some thousand letters. */
const AREAS_AT_ONCE = 60;
/** What a cell costs in a request besides its text: quotes, commas and its format. */
const LETTERS_A_CELL = 16;

/** A part of the filling, queued at one go; `letters` is about what it costs to send. */
export interface FillStep {
  readonly letters: number;
  queue(sheet: Excel.Worksheet): void;
}

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`The template has no cell ${address}`);
  return area;
}

/** What is typed in a template's cell, as Excel takes it. */
function excelContent(content: string | undefined): string | number {
  if (content === undefined) return "";
  if (content.startsWith("=") || content.startsWith("'")) return content;
  return NUMBER.test(content) ? Number(content) : asCellText(content);
}

function used(template: SheetTemplate): Area {
  const areas = [...template.looks.keys(), ...template.cells.keys()].map(areaOf);
  const bottom = Math.max(0, ...areas.map((area) => area.bottom));
  const right = Math.max(0, ...areas.map((area) => area.right));
  return { top: 0, left: 0, bottom, right };
}

function grid<T>(area: Area, take: (address: string) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, along) => {
      const row = area.top + down;
      const column = area.left + along;
      return take(formatAddress({ top: row, left: column, bottom: row, right: column }));
    }),
  );
}

const within = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** Contents and formats in blocks of whole rows, none much larger than `most`. */
function cellSteps(template: SheetTemplate, most: number): FillStep[] {
  const area = used(template);
  const totals = (template.tables ?? []).flatMap((plan) => totalsRow(plan) ?? []);
  const content = (address: string): string | number =>
    totals.some((row) => within(row, areaOf(address)))
      ? ""
      : excelContent(template.cells.get(address));
  const steps: FillStep[] = [];
  let top = 0;
  let letters = 0;
  for (let row = 0; row <= area.bottom; row += 1) {
    const [cells = []] = grid({ ...area, top: row, bottom: row }, content);
    letters += cells.reduce<number>((sum, cell) => sum + String(cell).length + LETTERS_A_CELL, 0);
    if (letters < most && row < area.bottom) continue;
    const block = { ...area, top, bottom: row };
    steps.push({
      letters,
      queue: (sheet) => {
        const range = sheet.getRange(formatAddress(block));
        range.numberFormat = grid(block, (address) => {
          const format = template.formats.get(address);
          return format === undefined ? "General" : FORMATS[format];
        });
        range.formulas = grid(block, content);
      },
    });
    top = row + 1;
    letters = 0;
  }
  return steps;
}

/** Before the looks, so that a look stands where the template says whatever Excel does for totals. */
function placeTables(
  sheet: Excel.Worksheet,
  template: SheetTemplate,
  tableName: (wanted: string) => string,
): void {
  for (const plan of template.tables ?? []) {
    placeTable(sheet, plan, tableName(plan.id));
    const totals = totalsRow(plan);
    if (totals === undefined) continue;
    const contents = grid(totals, (address) => excelContent(template.cells.get(address)));
    sheet.getRange(formatAddress(totals)).formulas = contents;
  }
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
    const areas = byLook.get(look) ?? [];
    areas.push(areaOf(address));
    byLook.set(look, areas);
  }
  for (const [look, cells] of byLook) {
    const addresses = joinedAreas(cells).map(formatAddress);
    for (let from = 0; from < addresses.length; from += AREAS_AT_ONCE) {
      const some = addresses.slice(from, from + AREAS_AT_ONCE);
      dress(sheet.getRanges(some.join(",")).format as unknown as Excel.RangeFormat, LOOKS[look]);
    }
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

/** What fills an empty sheet, in order: first the cells, last what lies over them. */
export function fillSteps(
  template: SheetTemplate,
  most: number,
  tableName: (wanted: string) => string,
): FillStep[] {
  const over: FillStep = {
    letters: template.looks.size * LETTERS_A_CELL,
    queue: (sheet) => {
      placeTables(sheet, template, tableName);
      placeSizes(sheet, template);
      placeLooks(sheet, template);
      for (const zone of template.merges) sheet.getRange(zone).merge(false);
      if (template.layout.frozenRows > 0) sheet.freezePanes.freezeRows(template.layout.frozenRows);
      sheet.showGridlines = false;
      for (const plan of template.charts) placeChart(sheet, plan, template.layout.widths);
    },
  };
  return [...cellSteps(template, most), over];
}
