import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { FIXED_PRICES_2007, FIXED_PRICES_SOURCE } from "../../data/fixedPrices";
import { decidedSchablon } from "../../../../src/parameters/decidedSchablon";
import { yearOf } from "../../../../src/calendar/day";
import { FIRST_YEAR, HEAD_ROW, LAST_DECIDED, LAST_FIXED, LAST_YEAR, rowOf } from "./layout";

/** The ordinance that decided each year's schablon. */
const SFS = new Map(decidedSchablon.map(({ from, source }) => [yearOf(from), source.reference]));

const UPLIFT = "$B$4";
const BASE_YEAR = "$F$4";

const HEADINGS = [
  "År",
  "Schablon, kr per timme",
  "Förändring, kr",
  "Förändring, %",
  "Högsta timbelopp (+12 %)",
  "I basårets priser",
  "Försäkringskassan, 2007 års priser",
  "Skillnad",
] as const;

/** One row a year: decided as far as it is, then the forecast. */
export function placeSeries(sheet: SheetBuilder): void {
  sheet.put("A4", `Uppräkning per år efter ${LAST_DECIDED}`, "label");
  sheet.put("B4", 0.015, "assumption", "percent");
  sheet.put("E4", "Basår, fasta priser", "textRight");
  sheet.put("F4", FIRST_YEAR, "input", "year");
  sheet.put(
    "I4",
    "Uppräkning: antagande, samma som regeringens för 2026. Basår: eget val, 2007–2024",
    "source",
  );
  HEADINGS.forEach((text, index) => {
    sheet.put(`${"ABCDEFGH"[index] ?? ""}${HEAD_ROW}`, text, index === 0 ? "headLeft" : "head");
  });
  sheet.put(`I${HEAD_ROW}`, "Källa och förklaring", "headLeft");
  sheet.height(HEAD_ROW, 52);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) placeYear(sheet, year);
}

function placeYear(sheet: SheetBuilder, year: number): void {
  const row = rowOf(year);
  const decided = year <= LAST_DECIDED;
  const look = decided ? "value" : "forecast";
  sheet.put(`A${row}`, year, "valueLeft", "year");
  sheet.put(
    `B${row}`,
    decided ? `=PA.SCHABLON(A${row})` : `=PA.SCHABLON(A${row},${UPLIFT})`,
    look,
    "kronor",
  );
  if (year > FIRST_YEAR) {
    sheet.put(`C${row}`, `=B${row}-B${row - 1}`, look, "kronor");
    sheet.put(`D${row}`, `=B${row}/B${row - 1}-1`, look, "percent");
  }
  sheet.put(`E${row}`, `=B${row}*(1+PA.PARAMETER("högre timbelopp",A${row}))`, look, "kronor");
  if (year <= LAST_FIXED) placeFixedPrice(sheet, year, row);
  sheet.put(`I${row}`, sourceOf(year), "source");
}

function placeFixedPrice(sheet: SheetBuilder, year: number, row: number): void {
  sheet.put(`F${row}`, `=PA.FASTPRIS(B${row},A${row},${BASE_YEAR})`, "value", "kronor");
  sheet.put(`G${row}`, FIXED_PRICES_2007[year] ?? null, "input", "kronor");
  sheet.put(`H${row}`, `=IF(${BASE_YEAR}=${FIRST_YEAR},F${row}-G${row},"")`, "value", "kronor");
}

function sourceOf(year: number): string {
  if (year > LAST_DECIDED)
    return `Prognos med uppräkningen i B4 (antagande), avrundad till närmaste 10 öre`;
  const decision = `5 § förordningen (1993:1091) enligt ${SFS.get(year) ?? ""}`;
  return year <= LAST_FIXED ? `${decision}. Fasta priser: ${FIXED_PRICES_SOURCE}` : decision;
}
