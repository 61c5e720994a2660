import { columnLetters } from "../../sheets/builder/columnLetters";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { sickPayClaims } from "../data/sickPayClaims";
import { CLAIMS } from "./places";

const HEADINGS = [
  ...["Ärende", "Månad", "Timlön", "Sjuktimmar", "Timmar per vecka", "Begärt, kr"],
  ...["Enligt PA.SJUKLÖN", "Skillnad", "Vad som är fel"],
] as const;
const [FIRST_AMOUNT, LAST_AMOUNT] = [2, 7];

/** The sheet `Sjuklön`: claims for sick pay, one period each, against what the law gives. */
export function claimsSheet(): SheetBuilder {
  const { heading } = CLAIMS;
  const sheet = new SheetBuilder(CLAIMS.sheet, {
    widths: [80, 80, 80, 98, 92, 100, 110, 100, 290],
    frozenRows: heading,
    rows: heading + sickPayClaims.length + 6,
  });
  sheet.put("A1", "Sjuklöneanspråk 2025", "title");
  sheet.height(1, 34);
  sheet.put("A2", "Ett anspråk per sjukperiod, hållet mot PA.SJUKLÖN.", "lead");
  HEADINGS.forEach((text, column) => {
    const isAmount = column >= FIRST_AMOUNT && column <= LAST_AMOUNT;
    sheet.put(`${columnLetters(column)}${heading}`, text, isAmount ? "head" : "headLeft");
  });
  sheet.height(heading, 40);
  sickPayClaims.forEach((claim, place) => {
    const row = heading + 1 + place;
    sheet.put(`A${row}`, claim.name, "input");
    sheet.put(`B${row}`, `'${claim.month}`, "input");
    sheet.put(`C${row}`, claim.wage, "input", "kronor");
    sheet.put(`D${row}`, claim.sickHours, "input", "weekly");
    sheet.put(`E${row}`, claim.weeklyHours, "input", "weekly");
    sheet.put(`F${row}`, claim.claimed, "input", "kronor");
    sheet.put(`G${row}`, `=ROUND(PA.SJUKLÖN(C${row},D${row},E${row}),2)`, "value", "kronor");
    sheet.put(`H${row}`, `=F${row}-G${row}`, "value", "kronor");
    sheet.put(`I${row}`, claim.note ?? null, "text");
  });
  const last = heading + sickPayClaims.length;
  const total = last + 1;
  HEADINGS.forEach((_, column) => sheet.put(`${columnLetters(column)}${total}`, null, "total"));
  sheet.put(`A${total}`, "Totalt", "totalLabel");
  for (const letter of ["F", "G", "H"]) {
    const sum = `=SUM(${letter}${heading + 1}:${letter}${last})`;
    sheet.put(`${letter}${total}`, sum, "total", "kronor");
  }
  return sheet;
}
