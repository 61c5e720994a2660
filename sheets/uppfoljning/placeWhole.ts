import { MONTHS } from "../../src/swedish/monthNames";
import { COLOURS, type LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { asCellText } from "../builder/cellText";
import { COLUMNS, type SheetPart, tableRows, type TableRows } from "./followedSheet";

/** Where the parts' amounts go: budget, booked, outstanding, forecast and total. */
const FROM = [
  ["B", "B"],
  ["C", "G"],
  ["D", "H"],
  ["E", "I"],
  ["F", "J"],
] as const;
const HEADS = ["Månad", "Budget", "Bokfört", "Återstår", "Prognos", "Totalt", "Avvikelse"];
const SUMMARY = [...["Del", "Budget", "Bokfört", "Återstår", "Prognos", "Helår", "Avvikelse"]];

function heads(sheet: SheetBuilder, row: number, texts: readonly string[]): void {
  texts.forEach((text, k) => {
    sheet.put(`${"ABCDEFG"[k] ?? ""}${row}`, text, k === 0 ? "headLeft" : "head");
  });
}

const sum = (cells: readonly string[]): string => cells.join("+");

/** A budget of the whole only where every part has one. */
const budgetSum = (cells: readonly string[]): string =>
  `IF(OR(${cells.map((cell) => `${cell}=""`).join(",")}),"",${sum(cells)})`;

/** The same row of every part, added up, and how it is off the budget. */
function placeRow(
  sheet: SheetBuilder,
  row: number,
  cellsOf: (column: string) => readonly string[],
  look: LookName,
): void {
  for (const [to, from] of FROM) {
    const cells = cellsOf(from);
    const formula = to === "B" ? budgetSum(cells) : sum(cells);
    sheet.put(`${to}${row}`, `=${formula}`, look, "whole");
  }
  sheet.put(`G${row}`, `=IF(B${row}="","",B${row}-F${row})`, look, "whole");
}

/** All parts by month, tertial and year, with their chart. */
export function placeWhole(
  sheet: SheetBuilder,
  top: number,
  year: number,
  parts: readonly TableRows[],
): TableRows {
  sheet.band(top, "2  Alla delar per månad, kr", COLUMNS);
  heads(sheet, top + 1, HEADS);
  const rows = tableRows(top + 2);
  const at = (offset: number) => (column: string) =>
    parts.map(({ first }) => `${column}${first + offset}`);
  MONTHS.forEach((month, k) => {
    sheet.put(`A${rows.first + k}`, month, "label");
    placeRow(sheet, rows.first + k, at(k), "value");
  });
  for (const tertial of [0, 1, 2]) {
    sheet.put(`A${rows.tertials + tertial}`, `Tertial ${tertial + 1}`, "label");
    placeRow(sheet, rows.tertials + tertial, at(MONTHS.length + tertial), "strong");
  }
  sheet.put(`A${rows.earlier}`, "Tidigare år", "label");
  for (const [to, from] of [
    ["C", "G"],
    ["F", "J"],
  ] as const) {
    const cells = parts.map(({ earlier }) => `${from}${earlier}`);
    sheet.put(`${to}${rows.earlier}`, `=${sum(cells)}`, "value", "whole");
  }
  sheet.put(`A${rows.year}`, "Helår", "totalLabel");
  placeRow(sheet, rows.year, (column) => parts.map((part) => `${column}${part.year}`), "total");
  const over = (column: string): string =>
    `${column}${rows.first}:${column}${rows.first + MONTHS.length - 1}`;
  sheet.charts.push({
    id: "uppfoljning-manader",
    kind: "combo",
    stacked: true,
    title: `Kostnad per månad ${year}, kr`,
    labels: over("A"),
    series: [
      { range: over("C"), label: "Bokfört", colour: COLOURS.booked, type: "bar" },
      { range: over("D"), label: "Återstår", colour: COLOURS.budget, type: "bar" },
      { range: over("E"), label: "Prognos", colour: COLOURS.model, type: "bar" },
      { range: over("B"), label: "Budget", colour: COLOURS.ink, type: "line" },
    ],
    axis: { x: "Månad", y: "Kronor" },
    at: { col: 7, row: top, x: 12, y: 6 },
    size: { width: 452, height: 330 },
  });
  return rows;
}

/** The parts' full years under each other, and that they are the whole. */
export function placeSummary(
  sheet: SheetBuilder,
  top: number,
  parts: readonly SheetPart[],
  rows: readonly TableRows[],
  whole: TableRows,
): void {
  sheet.band(top, "1  Helår per del, kr (minus i avvikelsen är över budget)", COLUMNS);
  heads(sheet, top + 1, SUMMARY);
  parts.forEach(({ name }, k) => {
    const row = top + 2 + k;
    sheet.put(`A${row}`, asCellText(name), "label");
    placeRow(sheet, row, (column) => [`${column}${rows[k]?.year ?? 0}`], "value");
  });
  const total = top + 2 + parts.length;
  sheet.put(`A${total}`, "Alla delar", "totalLabel");
  placeRow(sheet, total, (column) => rows.map(({ year }) => `${column}${year}`), "total");
  sheet.put(`A${total + 1}`, "Månaderna blir helåret", "label");
  const months = `SUM(F${whole.tertials}:F${whole.earlier})`;
  sheet.put(`B${total + 1}`, `=IF(ABS(${months}-F${total})<0.005,"Ja","Nej")`, "check");
  sheet.flag(`B${total + 1}`, "Nej");
}
