import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { invoices } from "../data/invoices";
import { ACCOUNTS, CASES, INVOICES, LEDGER } from "./places";

const COLUMNS = 4;
const INTRODUCTION = [
  "Kommunen finns inte. Personer, beslut, fakturor och belopp är påhittade, för att pröva PA-kalkyl på en liten kommun: 25 000 invånare, 14 ärenden enligt SFB och 3 enligt LSS i slutet av 2025, 4 brukare i egen regi.",
  "Bladen ser ut som en kommuns egna: bokslut i tkr med kostnad som minus, huvudbok i kr med kostnad som plus. Öppna panelen med knappen Panel.",
] as const;

const steps = (): readonly (readonly [tab: string, cells: string, what: string])[] => [
  [
    "Prognos",
    `${ACCOUNTS.sheet}!${ACCOUNTS.cells}`,
    "Markera cellerna och välj Hämta dina siffror. Varje rad visas med hur den lästes.",
  ],
  [
    "Ärenden",
    `${CASES.sheet}!${CASES.cells}`,
    "Markera listan och välj Läs markerad lista: personer, timmar och kostnad per månad och år.",
  ],
  [
    "Avstämning",
    `${INVOICES.sheet}!A${INVOICES.heading}:${INVOICES.last}${INVOICES.heading + invoices().length - 1}`,
    "Läs markerade fakturor: ett nytt ärende, sena, dubbla och felaktiga belopp, och vad som ska bokas upp.",
  ],
  [
    "Uppföljning",
    `${LEDGER.sheet}!${LEDGER.cells}`,
    "Hämta dina siffror, och resten av året ur Ärenden: helårsprognos mot budget.",
  ],
];

const SHEETS = [
  ["Bokslut", "Fem år i tkr: volymer, utfall och budget."],
  ["Ärenden", "Listan, ett beslut per rad."],
  ["Fakturor", "Två år: Försäkringskassans och utförarnas, några sena eller fel."],
  ["Sjuklön", "Anspråk hållna mot PA.SJUKLÖN, två av dem fel."],
  ["Huvudbok", "Budget 2026 per månad och utfallet till och med april, i kr."],
  ["Svar", "PA.KOSTNAD mot bokslutet, PA.ÄRENDEN och PA.AVSTÄMNING."],
] as const;

/** The sheet `Läs mig`: what the workbook is, and how its sheets are used in the pane. */
export function readMeSheet(): SheetBuilder {
  const sheet = new SheetBuilder("Läs mig", {
    widths: [120, 170, 330, 330],
    frozenRows: 0,
    rows: 30,
  });
  sheet.put("A1", "Läs mig", "title");
  sheet.height(1, 34);
  INTRODUCTION.forEach((text, place) => {
    sheet.put(`A${2 + place}`, text, "text");
    sheet.merge(`A${2 + place}:D${2 + place}`);
    sheet.height(2 + place, 40);
  });
  let row = 5;
  sheet.band(row, "Pröva i panelen", COLUMNS);
  ["Flik", "Celler", "Vad du gör"].forEach((text, column) => {
    sheet.put(`${"ABC"[column] ?? ""}${row + 1}`, text, "headLeft");
  });
  sheet.put(`D${row + 1}`, null, "headLeft");
  row += 2;
  for (const [tab, cells, what] of steps()) {
    sheet.put(`A${row}`, tab, "label");
    sheet.put(`B${row}`, cells, "label");
    sheet.put(`C${row}`, what, "text");
    sheet.merge(`C${row}:D${row}`);
    sheet.height(row, what.length > 95 ? 40 : 23);
    row += 1;
  }
  row += 1;
  sheet.band(row, "Bladen", COLUMNS);
  SHEETS.forEach(([name, what], place) => {
    sheet.put(`A${row + 1 + place}`, name, "label");
    sheet.put(`B${row + 1 + place}`, what, "label");
  });
  return sheet;
}
