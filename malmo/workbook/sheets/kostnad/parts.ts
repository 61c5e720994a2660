import type { SheetBuilder } from "../../../../sheets/builder/SheetBuilder";
import { cellOf } from "../../../../sheets/builder/cellOf";
import type { RowFinder, RowPlan } from "../../yearRows/YearRow";
import { YEARS } from "../../data/report";
import { HEAD_ROW, LAST_YEAR, YEAR_COLUMNS } from "./layout";

/** Room for the chosen year, the heading and the parts with their total. */
export const parts: readonly RowPlan[] = [
  { kind: "band", text: "9  Kostnadens delar ett valt år" },
  { kind: "space", key: "parts", rows: 8 },
];

/** The rows of the table that PA.KOSTNADSDELAR answers with. */
const NAMES = ["SFB, första 20 timmarna", "LSS", "Sjuklön", "Egen regi", "Totalt"] as const;

export function placeParts(sheet: SheetBuilder, find: RowFinder): void {
  const top = find("parts");
  const { first, last } = YEAR_COLUMNS;
  const ofYear = (key: string) =>
    `INDEX($${first}$${find(key)}:$${last}$${find(key)},` +
    `1,MATCH($B$${top},$${first}$${HEAD_ROW}:$${last}$${HEAD_ROW},0))`;
  sheet.put(`A${top}`, "Valt år", "label");
  sheet.put(`B${top}`, LAST_YEAR, "input", "year");
  sheet.put(`J${top}`, "Eget val: ett av utredningens år", "source");
  sheet.choose(`B${top}`, YEARS.map(String));
  const call =
    `PA.KOSTNADSDELAR($B$${top},${ofYear("persons")},${ofYear("hours")},0,` +
    `${ofYear("modelProvider")}*1000)`;
  ["Del", "Tkr", "Andel"].forEach((text, index) => {
    sheet.put(`${"ABC"[index] ?? ""}${top + 1}`, text, index === 0 ? "headLeft" : "head");
  });
  sheet.put(`J${top + 1}`, "PA.KOSTNADSDELAR på det valda årets volymer", "source");
  NAMES.forEach((name, index) => {
    const isTotal = index === NAMES.length - 1;
    const row = top + 2 + index;
    sheet.put(`A${row}`, name, isTotal ? "totalLabel" : "label");
    sheet.put(
      `B${row}`,
      `${cellOf(call, index + 2, 2)}/1000`,
      isTotal ? "total" : "value",
      "whole",
    );
    sheet.put(`C${row}`, cellOf(call, index + 2, 3), isTotal ? "total" : "value", "percent");
  });
}
