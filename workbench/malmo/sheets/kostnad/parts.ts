import type { SheetBuilder } from "../../build/SheetBuilder";
import type { RowFinder, RowPlan } from "../../build/YearRow";
import { YEARS } from "../../data/report";
import { HEAD_ROW, LAST_YEAR, YEAR_COLUMNS } from "./layout";

/** Room for the chosen year, the heading and the parts with their total. */
export const parts: readonly RowPlan[] = [
  { kind: "band", text: "9  Kostnadens delar ett valt år, kronor" },
  { kind: "space", key: "parts", rows: 8 },
];

export function placeParts(sheet: SheetBuilder, row: RowFinder): void {
  const top = row("parts");
  const { first, last } = YEAR_COLUMNS;
  const ofYear = (key: string) =>
    `INDEX(${first}${row(key)}:${last}${row(key)},` +
    `1,MATCH(B${top},${first}${HEAD_ROW}:${last}${HEAD_ROW},0))`;
  sheet.put(`A${top}`, "Valt år", "label");
  sheet.put(`B${top}`, LAST_YEAR, "input", "year");
  sheet.put(`J${top}`, "Eget val: ett av utredningens år", "source");
  sheet.validations.push({
    id: "kostnad-valt-ar",
    ranges: [`B${top}`],
    isBlocking: true,
    criterion: { type: "isValueInList", values: YEARS.map(String), displayStyle: "arrow" },
  });
  sheet.put(
    `A${top + 1}`,
    `=PA.KOSTNADSDELAR(B${top},${ofYear("persons")},${ofYear("hours")},0,` +
      `${ofYear("modelProvider")}*1000)`,
    "headLeft",
  );
  sheet.put(`B${top + 1}`, null, "head");
  sheet.put(`C${top + 1}`, null, "head");
  sheet.put(`J${top + 1}`, "PA.KOSTNADSDELAR: en formel som fyller hela tabellen", "source");
  for (let line = top + 2; line < top + 7; line += 1) {
    const isTotal = line === top + 6;
    sheet.put(`A${line}`, null, isTotal ? "totalLabel" : "label");
    sheet.put(`B${line}`, null, isTotal ? "total" : "value", "whole");
    sheet.put(`C${line}`, null, isTotal ? "total" : "value", "percent");
  }
}
