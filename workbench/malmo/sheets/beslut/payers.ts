import type { SheetBuilder } from "../../build/SheetBuilder";
import { CASE } from "./inputs";

/** The decision as PA.BESLUT gives it, and the cost divided by payer and period. */
export function placePayers(sheet: SheetBuilder): void {
  sheet.band(14, "2  Huvudman och kostnad för året", 9);
  sheet.put(
    "A15",
    `=PA.BESLUT(${CASE.year},${CASE.basic},${CASE.total},${CASE.waiting},${CASE.standby})`,
    "headLeft",
  );
  for (const column of ["B", "C", "D"]) sheet.put(`${column}15`, null, "head");
  sheet.height(15, 38);
  sheet.put("A16", null, "label");
  sheet.put("B16", null, "value", "hours");
  sheet.put("C16", null, "value", "whole");
  sheet.put("D16", null, "value", "whole");
  sheet.put("F15", "PA.BESLUT: en formel som fyller tabellen; kronor för hela året", "source");
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
