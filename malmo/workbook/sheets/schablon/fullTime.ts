import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { FULL_TIME } from "../../data/wageGap";
import { COLUMNS, FULL_TIME_ROW } from "./layout";

/** What a shorter full-time week costs per hour at the same monthly pay. */
export function placeFullTime(sheet: SheetBuilder): void {
  const reference = `$B$${FULL_TIME_ROW + 1}`;
  sheet.band(FULL_TIME_ROW, "3  Heltidsmått: samma månadslön för färre timmar", COLUMNS);
  sheet.put(`A${FULL_TIME_ROW + 1}`, "Jämförelse, timmar per vecka", "label");
  sheet.put(`B${FULL_TIME_ROW + 1}`, FULL_TIME.reference, "input", "hours");
  sheet.put(`C${FULL_TIME_ROW + 1}`, FULL_TIME.referenceSource, "source");
  const head = FULL_TIME_ROW + 2;
  sheet.put(`A${head}`, "Heltidsmått i Malmö", "headLeft");
  ["Timmar per vecka", "Kostnadsfaktor", "Dyrare per timme"].forEach((text, index) => {
    sheet.put(`${"BCD"[index] ?? ""}${head}`, text, "head");
  });
  sheet.height(head, 38);
  FULL_TIME.malmo.forEach((hours, index) => {
    const row = head + 1 + index;
    sheet.put(`A${row}`, `Heltidsmått ${index + 1}`, "label");
    sheet.put(`B${row}`, hours, "input", "hours");
    sheet.put(`C${row}`, `=PA.HELTID(B${row},${reference})`, "value", "factor");
    sheet.put(`D${row}`, `=C${row}-1`, "value", "percent");
    sheet.put(`E${row}`, FULL_TIME.source, "source");
  });
}
