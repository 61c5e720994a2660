import type { RiskYear } from "../../src/risk/results/riskByYear";
import { axisStart } from "../builder/axisStart";
import { asCellText } from "../builder/cellText";
import type { ChartPlan } from "../builder/chartPlan";
import { linesOf } from "../builder/linesOf";
import { COLOURS } from "../builder/looks";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import type { RiskContent } from "./riskContent";

const WIDTHS = [380, ...Array<number>(8).fill(108)];
const COLUMNS = WIDTHS.length;
const TEXT_WIDTH = WIDTHS.reduce((all, width) => all + width);
const NAME_WIDTH = WIDTHS[0] ?? 0;
/** Columns F to I. */
const BASIS_WIDTH = WIDTHS.slice(5).reduce((all, width) => all + width);
const LINE = 18;
const THOUSAND = 1000;
const CHART_ROWS = 16;
const CHART = { width: 560, height: 290 } as const;
const FAN = ["År", "P10", "P25", "Mitten (P50)", "P75", "P90", "Medel", "Budget", "Över budget"];
const ENOUGH = ["År", "50 %", "70 %", "80 %", "90 %", "Medelfel i P90"];

function heads(sheet: SheetBuilder, row: number, texts: readonly string[]): void {
  texts.forEach((text, k) => {
    sheet.put(`${"ABCDEFGHI"[k] ?? ""}${row}`, asCellText(text), k === 0 ? "headLeft" : "head");
  });
}

function placeLine(sheet: SheetBuilder, row: number, text: string): void {
  sheet.put(`A${row}`, asCellText(text), "text");
  sheet.merge(`A${row}:I${row}`);
  sheet.height(row, LINE * linesOf(text, TEXT_WIDTH) + 6);
}

function placeTexts(sheet: SheetBuilder, top: number, texts: readonly string[]): number {
  sheet.band(top, "1  Svaret i ord", COLUMNS);
  texts.forEach((text, k) => placeLine(sheet, top + 1 + k, text));
  return top + texts.length + 2;
}

/** From a round figure under the lowest one, as in the pane. */
function axisOf(years: readonly RiskYear[]): ChartPlan["axis"] {
  const min = axisStart(
    years.flatMap(({ total: { p10, p90, over } }) => [p10, p90, over?.budget ?? p10]),
  );
  return min === 0 ? { x: "År", y: "kr" } : { x: "År", y: "kr, axeln börjar inte vid 0", min };
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
      // A year without a budget would be drawn as 0 in some programs.
      ...(years.every(({ total }) => total.over !== undefined)
        ? [{ range: `H${first}:H${last}`, label: "Budget", colour: COLOURS.model }]
        : []),
    ],
    at: { col: 0, row: last + 1 },
    size: CHART,
    axis: axisOf(years),
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

const DRIVERS = ["Del", "± kr", "Andel av variansen"];
const INTERPLAY = ["Ensam (S1)", "S1 från", "S1 till", "Med samspel (ST)", "ST från", "ST till"];
const HOW =
  "± är halva bredden av delens eget intervall i 8 fall av 10. Andelen är vad som försvinner av variansen när delen hålls stilla; andelarna behöver inte bli 100 %.";
const HOW_TOGETHER =
  "Ensam: så mycket av variansen vore borta om bara den delen vore känd. Med samspel: så mycket vore kvar om allt annat vore känt. Från och till är vad 9 omdragningar av 10 gav.";

function placeDrivers(
  sheet: SheetBuilder,
  top: number,
  { drivers, interplay, year }: RiskContent,
): number {
  sheet.band(top, `4  Vad som driver osäkerheten ${year}`, COLUMNS);
  heads(sheet, top + 1, [...DRIVERS, ...(interplay === undefined ? [] : INTERPLAY)]);
  sheet.height(top + 1, 2 * LINE + 6);
  drivers.forEach(({ id, label, plusMinus, share }, k) => {
    const row = top + 2 + k;
    sheet.put(`A${row}`, asCellText(label), "label");
    sheet.put(`B${row}`, Math.round(plusMinus), "value", "whole");
    sheet.put(`C${row}`, share, "value", "percent");
    const found = interplay?.find((each) => each.id === id);
    if (found === undefined) return;
    const { first, total } = found;
    [first.value, first.low, first.high, total.value, total.low, total.high].forEach(
      // A share is not below 0, an estimate of one may be: as in the pane.
      (each, place) =>
        sheet.put(`${"DEFGHI"[place] ?? ""}${row}`, Math.max(0, each), "value", "percent"),
    );
  });
  const under = top + 2 + drivers.length;
  placeLine(sheet, under, interplay === undefined ? HOW : `${HOW} ${HOW_TOGETHER}`);
  return under + 2;
}

function placeDefaults(sheet: SheetBuilder, top: number, { defaults }: RiskContent): void {
  sheet.band(top, "6  Förvalen som svängningarna vilar på", COLUMNS);
  heads(sheet, top + 1, ["Förval", "Värde", "Enhet", "Vårt förval", "Status", "Grund"]);
  defaults.forEach(({ name, value, unit, ours, status, basis }, k) => {
    const row = top + 2 + k;
    sheet.put(`A${row}`, asCellText(name), "label");
    const format = ours >= THOUSAND ? "whole" : undefined;
    sheet.put(`B${row}`, value, "value", format);
    sheet.put(`C${row}`, asCellText(unit), "text");
    sheet.put(`D${row}`, ours, "value", format);
    sheet.put(`E${row}`, asCellText(status), "text");
    sheet.put(`F${row}`, asCellText(basis), "text");
    sheet.merge(`F${row}:I${row}`);
    sheet.height(row, LINE * Math.max(linesOf(basis, BASIS_WIDTH), linesOf(name, NAME_WIDTH)) + 6);
  });
}

function placeOptions(sheet: SheetBuilder, top: number, { options }: RiskContent): number {
  sheet.band(top, "5  Dragningarna är gjorda med", COLUMNS);
  options.forEach(([name, value], k) => {
    const row = top + 1 + k;
    sheet.put(`A${row}`, asCellText(name), "text");
    sheet.height(row, LINE * linesOf(name, NAME_WIDTH) + 6);
    sheet.put(`B${row}`, typeof value === "number" ? value : asCellText(value), "text");
    if (typeof value === "string") sheet.merge(`B${row}:I${row}`);
  });
  return top + options.length + 2;
}

/**
 * The sheet `Osäkerhet`: a simulation as values with its seed and options, so that it can be drawn again to the same
 * figures: words, percentiles by year with a chart, the budget that is enough, and what drives the year.
 */
export function riskSheet(content: RiskContent): SheetTemplate {
  const { scenario, municipality, years, drivers, texts, options, defaults, date } = content;
  const told = texts.length + 2 * years.length + drivers.length + options.length;
  const rows = told + defaults.length + CHART_ROWS + 28;
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
  const based = placeOptions(sheet, drawn, content);
  placeDefaults(sheet, based, content);
  return sheet;
}
