import { cellOf } from "../../../../sheets/builder/cellOf";
import { COLOURS } from "../../../../sheets/builder/looks";
import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { CASE } from "./inputs";

/** Basic needs and hours in all: the third and fourth case differ only in the threshold. */
const CASES: readonly (readonly [basic: number, total: number])[] = [
  [15, 60],
  [18, 80],
  [20, 100],
  [21, 100],
  [25, 120],
  [40, 168],
];
const HEAD = 24;
const FIRST = HEAD + 1;
const LAST = FIRST + CASES.length - 1;

/** Cases on both sides of 20 hours: what the threshold moves between the payers. */
export function placeCaseTable(sheet: SheetBuilder): void {
  sheet.band(23, "3  LSS eller SFB: ärenden på olika sidor om 20-timmarsgränsen", 9);
  placeHeadings(sheet);
  CASES.forEach(([basic, total], index) => {
    const row = FIRST + index;
    sheet.put(`A${row}`, basic, "assumption", "hours");
    sheet.put(`B${row}`, total, "assumption", "hours");
    const call = `PA.BESLUT(${CASE.year},$A${row},$B${row},${CASE.waiting},${CASE.standby})`;
    sheet.put(`C${row}`, cellOf(call, 2, 1), "textRight");
    sheet.put(`D${row}`, cellOf(call, 2, 2), "value", "hours");
    sheet.put(`E${row}`, cellOf(call, 2, 3), "value", "whole");
    sheet.put(`F${row}`, cellOf(call, 2, 4), "value", "whole");
    sheet.put(`G${row}`, `=IF(E${row}+F${row}=0,0,E${row}/(E${row}+F${row}))`, "value", "percent");
    sheet.put(`H${row}`, index === 0 ? null : `=E${row}-E${row - 1}`, "value", "whole");
    sheet.put(`I${row}`, "Exempel (antagande), byt fritt", "source");
  });
  placeChart(sheet);
}

function placeHeadings(sheet: SheetBuilder): void {
  sheet.put(`A${HEAD}`, "Grundläggande behov, timmar per vecka", "head");
  sheet.put(`B${HEAD}`, "Totalt, timmar per vecka", "head");
  ["Huvudman", "Assistanstimmar per vecka", "Kommunens kostnad", "Statens kostnad"].forEach(
    (text, index) => sheet.put(`${"CDEF"[index] ?? ""}${HEAD}`, text, "head"),
  );
  sheet.put(`G${HEAD}`, "Kommunens andel", "head");
  sheet.put(`H${HEAD}`, "Mot raden ovan", "head");
  sheet.put(
    `I${HEAD}`,
    "PA.BESLUT rad för rad; år, väntetid och beredskap från avsnitt 1. Mot raden ovan: kommunens kostnad",
    "source",
  );
  sheet.height(HEAD, 38);
}

function placeChart(sheet: SheetBuilder): void {
  sheet.charts.push({
    id: "beslut-gransen",
    kind: "bar",
    title: "Kostnad per år efter grundläggande behov, timmar per vecka (kr)",
    labels: `A${FIRST}:A${LAST}`,
    series: [
      { range: `E${FIRST}:E${LAST}`, label: "Kommunen", colour: COLOURS.booked },
      { range: `F${FIRST}:F${LAST}`, label: "Staten", colour: COLOURS.budget },
    ],
    at: { col: 0, row: LAST, x: 4, y: 12 },
    size: { width: 860, height: 300 },
    axis: { x: "Grundläggande behov, timmar per vecka", y: "Kronor", min: 0 },
    stacked: true,
  });
}
