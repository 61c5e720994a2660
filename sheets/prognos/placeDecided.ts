import { yearOf } from "../../src/calendar/day";
import { requiredEntry, seriesOf } from "../../src/parameters/required";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";
import { toDay } from "../../src/calendar/day";
import { unitText } from "../builder/unitText";
import type { SheetBuilder } from "../builder/SheetBuilder";

const series = seriesOf(schablonbelopp);

/** The years from the base year on whose schablon is decided. */
function decidedYears(baseYear: number): readonly number[] {
  return series.values
    .filter(({ status, from }) => status === "beslutad" && yearOf(from) >= baseYear)
    .map(({ from }) => yearOf(from));
}

/** The decided schablon, which holds before every assumption about the same year; returns the next row. */
export function placeDecided(
  sheet: SheetBuilder,
  top: number,
  baseYear: number,
  [unit, status, source]:
    readonly [unit: string, status: string, source: string] | readonly string[],
): number {
  const columns = sheet.layout.widths.length;
  sheet.band(top, "Beslutat: gäller före alla antaganden om samma år", columns);
  const years = decidedYears(baseYear);
  years.forEach((year, place) => {
    const row = top + 1 + place;
    const { source: from } = requiredEntry(series, toDay(year, 1, 1));
    sheet.put(`A${row}`, `Schablonbelopp ${year}`, "label");
    sheet.put(`B${row}`, `=PA.SCHABLON(${year})`, "value", "kronor");
    sheet.put(`${unit}${row}`, unitText(schablonbelopp.unit), "source");
    sheet.put(`${status}${row}`, "beslutad", "source");
    sheet.put(`${source}${row}`, [from.title, from.place, from.reference].join(", "), "note");
  });
  return top + 1 + years.length;
}
