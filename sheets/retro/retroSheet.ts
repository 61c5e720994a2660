import { triangleCells } from "../../src/runoff/triangle/triangleCells";
import { placeHead } from "../builder/placeHead";
import { columnLetters } from "../builder/columnLetters";
import { COLOURS, type FormatName } from "../builder/looks";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { COLUMNS, type RetroRows, rowsOf } from "./layout";
import { placeAccrual } from "./placeAccrual";
import { placeChecks } from "./placeChecks";
import { placeComment } from "./placeComment";
import { placeResult } from "./placeResult";
import { placeShares, placeTriangle } from "./placeTriangle";
import type { RetroContent } from "./retroContent";

export interface RetroSheet {
  readonly template: SheetTemplate;
  /** The range that PA.RETRO takes, e.g. "A40:H63". */
  readonly triangle: string;
}

const METHOD_WORDS = { mack: "mack", loglinear: "loglinjär", bf: "bf" } as const;
const WHOLE_HEADING = { persons: "I allt", amount: "Att boka upp" } as const;
const CHART = { width: 560, height: 270, gap: 12 } as const;
/** Shares are drawn from the ten per cent below the least. */
const TENTHS = 10;

function placeTop(
  sheet: SheetBuilder,
  rows: RetroRows,
  format: FormatName,
  { example, accrual }: RetroContent,
) {
  placeHead(
    sheet,
    "Retro: fakturor som ännu inte har kommit",
    `${example ? "Exempel, inte en verklig kommuns uppgifter. " : ""}Ändra triangeln eller metoden: tabellen, kartan, bokningen och texten räknas om.`,
  );
  const head = rows.result - 1;
  ["Totalt", "Återstår", "Medelfel", `=F${head}`, `=G${head}`].forEach((text, i) => {
    sheet.put(`${"ABCDE"[i] ?? ""}4`, text, i === 0 ? "headLeft" : "head");
  });
  sheet.put("A5", "Prognos", "totalLabel");
  ["D", "E", "F", "G"].forEach((column, i) => {
    sheet.put(`${"BCDE"[i] ?? ""}5`, `=${column}${rows.total}`, "total", format);
  });
  const unseen = `$B$${rows.facts + 2}`;
  sheet.put(
    "A6",
    `=IF(${unseen}="","","${rows.unseenForecast === undefined ? "Inte med i beloppen" : "Prognosen i F5 ingår inte i det som återstår men i det att boka upp"}, utan faktura ännu: "&${unseen}&".")`,
    "source",
  );
  const { unseenForecast } = rows;
  const decimals = format === "weekly" ? 1 : 0;
  if (unseenForecast === undefined) return;
  ["Utan faktura", WHOLE_HEADING[format === "weekly" ? "persons" : "amount"]].forEach((text, i) => {
    sheet.put(`${"FG"[i] ?? ""}4`, text, "head");
  });
  sheet.put("F5", `=${unseenForecast}`, "total", format);
  // The entry may be of a percentile; persons are kronor only there.
  const sum =
    format === "weekly" || "missing" in accrual
      ? `ROUND(B5,${decimals})+ROUND(N(F5),${decimals})`
      : `$B$${rows.accrual + 1}-$C$${rows.accrual + 1}`;
  sheet.put("G5", `=${sum}`, "total", format);
}

/** Method, tail and width: cells that the call reads. Returns where they stand. */
function placeOptions(
  sheet: SheetBuilder,
  rows: RetroRows,
  { method, result, confidence }: RetroContent,
) {
  const at = (offset: number): string => `$B$${rows.method + offset}`;
  const line = (offset: number, label: string, value: string, note: string): void => {
    sheet.put(`A${rows.method + offset}`, label, "label");
    const look = offset === 0 ? "input" : "assumption";
    sheet.put(`B${rows.method + offset}`, value, look, offset === 2 ? "percent" : "factor");
    sheet.put(`C${rows.method + offset}`, note, "source");
  };
  line(
    0,
    "Metod",
    METHOD_WORDS[method],
    "\u00a0mack, loglinjär eller bf. Kolumnen Förväntat läses bara av bf.",
  );
  sheet.choose(`B${rows.method}`, Object.values(METHOD_WORDS));
  line(
    1,
    "Svansfaktor",
    String(result.tail),
    "\u00a0Vad som kommer efter sista kolumnen. 1: inget.",
  );
  line(
    2,
    "Intervallets bredd",
    String(confidence / 100),
    "\u00a0Sannolikheten som intervallet ska rymma: 80 %, 90 %, 95 % eller en annan.",
  );
  return { method: at(0), tail: at(1), width: at(2) };
}

function placeCharts(
  sheet: SheetBuilder,
  rows: RetroRows,
  pattern: number,
  content: RetroContent,
): void {
  const { unit } = content;
  const { result, total, shares, delays } = rows;
  const over = (column: string): string => `${column}${result}:${column}${total - 1}`;
  const at = (place: number) => ({
    col: COLUMNS,
    row: 6,
    x: 12,
    y: 4 + place * (CHART.height + CHART.gap),
  });
  const size = { width: CHART.width, height: CHART.height };
  sheet.charts.push({
    id: "retro-aterstar",
    kind: "combo",
    title: `Återstår per period med intervall, ${unit}`,
    labels: over("A"),
    series: [
      { range: over("D"), label: "Återstår", colour: COLOURS.booked, type: "bar" },
      { range: over("F"), label: "Intervallet: från", colour: COLOURS.series[1], type: "line" },
      { range: over("G"), label: "Intervallet: till", colour: COLOURS.model, type: "line" },
    ],
    axis: { x: "Period", y: unit === "personer" ? "Personer" : "Kronor" },
    at: at(0),
    size,
  });
  const last = columnLetters(delays);
  const least = Math.min(...content.result.origins.map(({ developed }) => developed), 1);
  sheet.charts.push({
    id: "retro-utveckling",
    kind: "line",
    title: "Andel av det slutliga som är fakturerad, efter fördröjning",
    labels: `B${shares}:${last}${shares}`,
    series: [
      { range: `B${pattern}:${last}${pattern}`, label: "Andel fakturerad", colour: COLOURS.booked },
    ],
    at: at(1),
    size,
    axis: { x: "Fördröjning", y: "Andel", min: Math.max(0, Math.floor(least * TENTHS) / TENTHS) },
    legend: false,
  });
}

/**
 * The sheet `Retro`: the live table of PA.RETRO over its triangle with the interval, the map of shares, the
 * proposed entry with what it rests on, and the text by PA.RETROTEXT. Kronor or persons.
 */
export function retroSheet(content: RetroContent): RetroSheet {
  const { triangle, unit, prior } = content;
  const rows = rowsOf(content);
  const { incremental } = triangleCells(triangle);
  const format: FormatName = unit === "personer" ? "weekly" : "whole";
  const sheet = new SheetBuilder("Retro", {
    widths: [206, ...Array.from({ length: Math.max(COLUMNS - 1, triangle.delays) }, () => 104)],
    frozenRows: 5,
    rows: rows.last + 3,
  });
  placeTop(sheet, rows, format, content);
  sheet.band(rows.method - 1, "2  Metod", COLUMNS);
  const cells = placeOptions(sheet, rows, content);
  sheet.band(
    rows.triangle - 1,
    incremental
      ? `3  Triangeln: fakturerat per fördröjning, ${unit}. Tomt: inte observerat`
      : `3  Triangeln: kumulativt fakturerat, ${unit}. Tomt: ännu inte fakturerat`,
    COLUMNS,
  );
  const range = placeTriangle(sheet, rows, content, format);
  const expected = `$H$${rows.result}:$H$${rows.total - 1}`;
  triangle.rows.forEach((_, i) => {
    const amount = prior.length === 1 ? prior[0] : prior[i];
    sheet.put(`H${rows.result + i}`, amount ?? null, "assumption", format);
  });
  // Expected amounts are read by bf alone: others refuse them, and the column may be left filled in.
  const amounts = `IF(${cells.method}="bf",${expected},"")`;
  const type = incremental ? "inkrementell" : "kumulativ";
  const given = `${range},"${type}",${cells.method},${amounts},${cells.tail},${cells.width}`;
  const call = `PA.RETRO(${given})`;
  sheet.band(rows.result - 2, `1  Per period, ${unit}`, COLUMNS);
  placeResult(sheet, rows, call, format);
  sheet.band(
    rows.shares - 1,
    "4  Andel av det slutliga beloppet som är fakturerad. Mörkare är mer",
    COLUMNS,
  );
  const pattern = placeShares(sheet, rows, content, cells.tail);
  sheet.band(rows.accrual - 1, "5  Förslag till uppbokning", COLUMNS);
  placeAccrual(sheet, rows, content);
  sheet.band(rows.checks - 1, "6  Prövning av antagandena när bladet skrevs", COLUMNS);
  placeChecks(sheet, rows, content, call);
  sheet.band(rows.comment - 1, "7  Text till bokslutet, räknad ur cellerna", COLUMNS);
  placeComment(sheet, rows, content, given);
  placeCharts(sheet, rows, pattern, content);
  return { template: sheet, triangle: range.replaceAll("$", "") };
}
