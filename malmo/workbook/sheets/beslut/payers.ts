import { columnLetters } from "../../../../sheets/builder/columnLetters";
import { cellOf } from "../../../../sheets/builder/cellOf";
import type { FormatName, LookName } from "../../../../sheets/builder/looks";
import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { CASE } from "./inputs";

/** The columns of the table that PA.BESLUT answers with. */
const RESULT: readonly (readonly [string, LookName, FormatName?])[] = [
  ["Huvudman", "label"],
  ["Assistanstimmar per vecka", "value", "hours"],
  ["Kommunens kostnad", "value", "whole"],
  ["Statens kostnad", "value", "whole"],
];

/** The decision as PA.BESLUT gives it, and the cost divided by payer and period. */
export function placePayers(sheet: SheetBuilder): void {
  sheet.band(14, "2  Huvudman och kostnad för året", 9);
  const call = `PA.BESLUT(${CASE.year},${CASE.basic},${CASE.total},${CASE.waiting},${CASE.standby})`;
  RESULT.forEach(([heading, look, format], index) => {
    const column = columnLetters(index);
    sheet.put(`${column}15`, heading, index === 0 ? "headLeft" : "head");
    sheet.put(`${column}16`, cellOf(call, 2, index + 1), look, format);
  });
  sheet.height(15, 38);
  sheet.put("F15", "PA.BESLUT: kronor för hela året", "source");
  sheet.put("F16", "51 kap. 3 och 22 §§ socialförsäkringsbalken, 9 § 2 LSS", "source");

  sheet.put("A18", "Vem betalar, kronor", "headLeft");
  ["Per vecka", "Per månad", "Per år", "Andel"].forEach((text, index) => {
    sheet.put(`${"BCDE"[index] ?? ""}18`, text, "head");
  });
  const payers: readonly [number, string, string, "value" | "total"][] = [
    [19, "Kommunen", "C16", "value"],
    [20, "Staten", "D16", "value"],
    [21, "Tillsammans", "(C16+D16)", "total"],
  ];
  for (const [row, label, cost, look] of payers) {
    sheet.put(`A${row}`, label, look === "total" ? "totalLabel" : "label");
    sheet.put(`B${row}`, `=${cost}*7/$B$12`, look, "whole");
    sheet.put(`C${row}`, `=${cost}/12`, look, "whole");
    sheet.put(`D${row}`, `=${cost}`, look, "whole");
    sheet.put(`E${row}`, `=IF($D$21=0,0,D${row}/$D$21)`, look, "percent");
  }
  sheet.put("F18", "Vecka: årets kostnad × 7/dagar. Månad: en tolftedel av året", "source");
}
