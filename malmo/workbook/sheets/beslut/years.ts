import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { CASE } from "./inputs";

const YEARS = [2024, 2025, 2026] as const;
/** Below the chart of the case table. */
const BAND = 46;
const HEAD = BAND + 1;
const FIRST = HEAD + 1;
const LAST = FIRST + YEARS.length - 1;

/** The same case under the rates of three years. */
export function placeYears(sheet: SheetBuilder): void {
  sheet.band(BAND, "4  Samma ärende olika år: en formel fyller hela tabellen", 9);
  sheet.put(`A${HEAD}`, "År", "headLeft");
  sheet.put(
    `B${HEAD}`,
    `=PA.BESLUT(A${FIRST}:A${LAST},${CASE.basic},${CASE.total},${CASE.waiting},${CASE.standby})`,
    "head",
  );
  for (const column of ["C", "D", "E"]) sheet.put(`${column}${HEAD}`, null, "head");
  sheet.put(`F${HEAD}`, "Schablon, kr per timme", "head");
  sheet.put(`G${HEAD}`, "Kommunen, förändring %", "head");
  sheet.put(
    `I${HEAD}`,
    "Skottåret 2024 har 366 dagar: en del av förändringen är kalendern",
    "source",
  );
  sheet.height(HEAD, 38);
  YEARS.forEach((year, index) => {
    const row = FIRST + index;
    sheet.put(`A${row}`, year, "input", "year");
    sheet.put(`B${row}`, null, "textRight");
    sheet.put(`C${row}`, null, "value", "hours");
    sheet.put(`D${row}`, null, "value", "whole");
    sheet.put(`E${row}`, null, "value", "whole");
    sheet.put(`F${row}`, `=PA.SCHABLON(A${row})`, "value", "kronor");
    sheet.put(
      `G${row}`,
      index === 0 ? null : `=IF(D${row - 1}=0,0,D${row}/D${row - 1}-1)`,
      "value",
      "percent",
    );
    sheet.put(`I${row}`, "Eget val av år", "source");
  });
  sheet.put(
    `A${LAST + 1}`,
    "Formeln i B47 tar årskolumnen och fyller rubriker och rader. Kräver arbetsbänken eller Excel 2021 och senare; LibreOffice kan inte räkna om den.",
    "source",
  );
}
