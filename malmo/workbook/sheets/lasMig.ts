import { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { differences } from "./lasMig/differences";
import { references } from "./lasMig/references";
import { SHEET_GUIDE } from "./lasMig/sheetGuide";

const COLUMNS = 4;

/** What the workbook is, how to read it, where it differs from the report, and its sources. */
export function lasMig(): SheetBuilder {
  const sheet = new SheetBuilder("Läs mig", {
    widths: [250, 110, 110, 540],
    frozenRows: 0,
    rows: 70,
  });
  sheet.put("A1", "Läs mig: Malmös kostnad för personlig assistans 2020–2025", "title");
  sheet.height(1, 34);
  let row = placeIntroduction(sheet, 2);
  row = placeGuide(sheet, row + 1);
  row = placeLegend(sheet, row + 1);
  row = placeDifferences(sheet, row + 1);
  placeReferences(sheet, row + 1);
  return sheet;
}

const INTRODUCTION = [
  "Arbetsboken räknar om tabellerna i Malmös utredning med levande formler. Ändra en indatacell och alla blad räknas om.",
  "Kostnad är positiv i modellens rader. I avsnittet med utredningens tabeller står nettokostnaden som minus, som i utredningen, och budgetavvikelse = budget + nettokostnad: minus betyder överskriden budget.",
  "Timmar per vecka blir timmar per år med dagar/7, så skottåret 2024 har 366/7 veckor. Ingenting avrundas i beräkningen, bara i visningen.",
  "PA-funktionernas parametrar, med källa för varje värde, finns i panelen bredvid.",
] as const;

function placeText(sheet: SheetBuilder, row: number, text: string): void {
  sheet.put(`A${row}`, text, "text");
  sheet.merge(`A${row}:D${row}`);
  sheet.height(row, text.length > 145 ? 38 : 23);
}

function placeIntroduction(sheet: SheetBuilder, first: number): number {
  INTRODUCTION.forEach((text, index) => placeText(sheet, first + index, text));
  return first + INTRODUCTION.length;
}

function placeGuide(sheet: SheetBuilder, first: number): number {
  sheet.band(first, "Bladen", COLUMNS);
  SHEET_GUIDE.forEach(([name, answers], index) => {
    const row = first + 1 + index;
    sheet.put(`A${row}`, name, "label");
    sheet.put(`B${row}`, answers, "label");
  });
  return first + 1 + SHEET_GUIDE.length;
}

function placeLegend(sheet: SheetBuilder, first: number): number {
  sheet.band(first, "Färgerna", COLUMNS);
  const legend = [
    ["Indata", "input", "Tal ur en källa, eller ett val du gör. Källan står på samma rad."],
    [
      "Antagande",
      "assumption",
      "Tal som inte är belagt eller som bara är ungefärligt i källan. Pröva egna värden.",
    ],
    ["Prognos", "forecast", "Framräknat med ett antagande."],
    ["Beräknat", "textRight", "Formel. Skriv inte över."],
    ["Kontroll", "check", "Formel som jämför två tal: Ja på grönt, Nej på rött."],
  ] as const;
  legend.forEach(([name, look, meaning], index) => {
    const row = first + 1 + index;
    sheet.put(`A${row}`, name, look);
    sheet.put(`B${row}`, meaning, "label");
  });
  return first + 1 + legend.length;
}

function placeDifferences(sheet: SheetBuilder, first: number): number {
  sheet.band(first, "Där talen skiljer sig från utredningens, och varför", COLUMNS);
  ["Uppgift", "Utredningen", "Beräknat här", "Förklaring"].forEach((text, index) => {
    sheet.put(`${"ABCD"[index] ?? ""}${first + 1}`, text, index % 3 === 0 ? "headLeft" : "head");
  });
  differences.forEach(({ what, printed, computed, format, why }, index) => {
    const row = first + 2 + index;
    sheet.put(`A${row}`, what, "text");
    sheet.put(`B${row}`, printed, "value", format);
    sheet.put(`C${row}`, computed, "value", format);
    sheet.put(`D${row}`, why, "text");
    sheet.height(row, 36);
  });
  return first + 2 + differences.length;
}

function placeReferences(sheet: SheetBuilder, first: number): void {
  sheet.band(first, "Källor", COLUMNS);
  references.forEach(([short, full], index) => {
    const row = first + 1 + index;
    sheet.put(`A${row}`, short, "label");
    sheet.put(`B${row}`, full, "text");
    sheet.merge(`B${row}:D${row}`);
    sheet.height(row, full.length > 112 ? 38 : 23);
  });
}
