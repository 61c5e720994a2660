import { asCellText } from "../builder/cellText";
import { linesOf } from "../builder/linesOf";
import { COLOURS } from "../builder/looks";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import type { RiskContent } from "./riskContent";

const WIDTHS = [290, ...Array<number>(8).fill(108)];
const COLUMNS = WIDTHS.length;
const TEXT_WIDTH = WIDTHS.reduce((all, width) => all + width);
const LINE = 18;
const CHART_ROWS = 16;
const CHART = { width: 560, height: 290 } as const;
const FAN = ["År", "P10", "P25", "Mitten (P50)", "P75", "P90", "Medel", "Budget", "Över budget"];
const ENOUGH = ["År", "50 %", "70 %", "80 %", "90 %", "Medelfel i P90"];

function heads(sheet: SheetBuilder, row: number, texts: readonly string[]): void {
  texts.forEach((text, k) => {
    sheet.put(`${"ABCDEFGHI"[k] ?? ""}${row}`, asCellText(text), k === 0 ? "headLeft" : "head");
  });
}

function placeTexts(sheet: SheetBuilder, top: number, texts: readonly string[]): number {
  sheet.band(top, "1  Svaret i ord", COLUMNS);
  texts.forEach((text, k) => {
    const row = top + 1 + k;
    sheet.put(`A${row}`, asCellText(text), "text");
    sheet.merge(`A${row}:I${row}`);
    sheet.height(row, LINE * linesOf(text, TEXT_WIDTH) + 6);
  });
  return top + texts.length + 2;
}

function placeFan(sheet: SheetBuilder, top: number, { years }: RiskContent): number {
  sheet.band(top, "2  Kostnad per år, kr", COLUMNS);
  heads(sheet, top + 1, FAN);
  years.forEach(({ year, total }, k) => {
    const row = top + 2 + k;
    sheet.put(`A${row}`, year, "label", "year");
    const { p10, p25, p50, p75, p90, mean, over } = total;
    [p10, p25, p50, p75, p90, mean].forEach((value, place) =>
      sheet.put(`${"BCDEFG"[place] ?? ""}${row}`, Math.round(value), "value", "whole"),
    );
    sheet.put(`H${row}`, over?.budget ?? null, "value", "whole");
    sheet.put(`I${row}`, over?.probability ?? null, "value", "percent");
  });
  const first = top + 2;
  const last = top + 1 + years.length;
  const colours = [COLOURS.series[1], COLOURS.band, COLOURS.series[1]];
  sheet.charts.push({
    id: "osakerhet-per-ar",
    kind: "line",
    title: "Kostnad per år med spridning, kr",
    labels: `A${first}:A${last}`,
    series: [
      { range: `B${first}:B${last}`, label: "P10", colour: colours[0] ?? COLOURS.budget },
      { range: `D${first}:D${last}`, label: "Mitten", colour: colours[1] ?? COLOURS.band },
      { range: `F${first}:F${last}`, label: "P90", colour: colours[2] ?? COLOURS.budget },
      ...(years.some(({ total }) => total.over !== undefined)
        ? [{ range: `H${first}:H${last}`, label: "Budget", colour: COLOURS.model }]
        : []),
    ],
    at: { col: 0, row: last + 1 },
    size: CHART,
    axis: { x: "År", y: "kr" },
  });
  return last + 1 + CHART_ROWS + 1;
}

function placeEnough(sheet: SheetBuilder, top: number, { years }: RiskContent): number {
  sheet.band(top, "3  Budget som räcker med vald säkerhet, kr", COLUMNS);
  heads(sheet, top + 1, ENOUGH);
  years.forEach(({ year, total }, k) => {
    const row = top + 2 + k;
    sheet.put(`A${row}`, year, "label", "year");
    [...total.enough.map(({ budget }) => budget), total.p90Error].forEach((value, place) =>
      sheet.put(`${"BCDEF"[place] ?? ""}${row}`, Math.round(value), "value", "whole"),
    );
  });
  return top + years.length + 3;
}

function placeDrivers(sheet: SheetBuilder, top: number, { drivers, year }: RiskContent): number {
  sheet.band(top, `4  Vad som driver osäkerheten ${year}`, COLUMNS);
  heads(sheet, top + 1, ["Del", "± kr", "Andel av variansen"]);
  drivers.forEach(({ label, plusMinus, share }, k) => {
    const row = top + 2 + k;
    sheet.put(`A${row}`, asCellText(label), "label");
    sheet.put(`B${row}`, Math.round(plusMinus), "value", "whole");
    sheet.put(`C${row}`, share, "value", "percent");
  });
  return top + drivers.length + 3;
}

function placeOptions(sheet: SheetBuilder, top: number, { options }: RiskContent): void {
  sheet.band(top, "5  Dragningarna är gjorda med", COLUMNS);
  options.forEach(([name, value], k) => {
    const row = top + 1 + k;
    sheet.put(`A${row}`, asCellText(name), "label");
    sheet.put(`B${row}`, typeof value === "number" ? value : asCellText(value), "text");
  });
}

/**
 * The sheet `Osäkerhet`: a simulation as values with its seed and options, so that it can be drawn again to the same
 * figures: words, percentiles by year with a chart, the budget that is enough, and what drives the year.
 */
export function riskSheet(content: RiskContent): SheetTemplate {
  const { scenario, municipality, years, drivers, texts, options, date } = content;
  const rows = texts.length + 2 * years.length + drivers.length + options.length + CHART_ROWS + 24;
  const sheet = new SheetBuilder("Osäkerhet", {
    widths: WIDTHS,
    frozenRows: 3,
    rows,
    printed: "A:I",
  });
  placeHead(
    sheet,
    "Osäkerhet",
    asCellText(
      `${municipality}, ${scenario}. Simulering ${date}: värdena räknas inte om i bladet. Samma frö ger samma tal.`,
    ),
    { assumptions: false },
  );
  const fan = placeTexts(sheet, 5, texts);
  const enough = placeFan(sheet, fan, content);
  const driven = placeEnough(sheet, enough, content);
  const drawn = placeDrivers(sheet, driven, content);
  placeOptions(sheet, drawn, content);
  return sheet;
}
