import { eventSource, nationalEvents } from "../../src/national/events";
import { figureIn, yearsIn } from "../../src/national/tables/nationalTable";
import { decisions } from "../../src/national/tables/decisions";
import { flows } from "../../src/national/tables/flows";
import { hours } from "../../src/national/tables/hours";
import { recipients } from "../../src/national/tables/recipients";
import { schablonPrices } from "../../src/national/tables/spending";
import { columnLetters } from "../builder/columnLetters";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { COLUMNS, placeLine } from "./placeLine";

const HEADS = [
  ...["År", "Mottagare i december", "Inflöde", "Utflöde", "Beståndet stämmer", "Bifall", "Avslag"],
  ...["Timmar per vecka", "Nybeviljades timmar", "Schablon, kr"],
];

/** The nation's recipients, flows, decisions and hours by year, as printed; gives the next free row. */
export function placeNation(sheet: SheetBuilder, top: number, place: number): number {
  sheet.band(top, `${place}  Rikets mottagare, flöden, beslut och timmar`, COLUMNS);
  HEADS.forEach((text, k) => {
    sheet.put(`${columnLetters(k)}${top + 1}`, text, k === 0 ? "headLeft" : "head");
  });
  sheet.height(top + 1, 40);
  const first = top + 2;
  const years = yearsIn(recipients);
  years.forEach((year, k) => {
    const row = first + k;
    const put = (column: string, value: number | undefined, format: "whole" | "kronor"): void =>
      sheet.put(`${column}${row}`, value ?? null, "value", format);
    sheet.put(`A${row}`, year, "valueLeft", "year");
    put("B", figureIn(recipients, "total", year), "whole");
    put("C", figureIn(flows, "inflow", year), "whole");
    put("D", figureIn(flows, "outflow", year), "whole");
    if (k > 0) {
      sheet.put(`E${row}`, `=IF(B${row - 1}+C${row}-D${row}=B${row},"Ja","Nej")`, "check");
    }
    put("F", figureIn(decisions, "granted", year), "whole");
    put("G", figureIn(decisions, "rejected", year), "whole");
    put("H", figureIn(hours, "all", year), "whole");
    put("I", figureIn(hours, "granted", year), "whole");
    put("J", figureIn(schablonPrices, "current", year), "kronor");
  });
  return (
    placeLine(
      sheet,
      first + years.length,
      "Källa: Försäkringskassan, FK 2025/000542, Tabell 5, 11, 14, 24 och 42. Mottagare är räknade i december; nybeviljade under året.",
    ) + 1
  );
}

/** Laws and rulings by date with their source; gives the next free row. */
export function placeEvents(sheet: SheetBuilder, top: number, place: number): number {
  sheet.band(top, `${place}  Lagändringar, domar och tillämpning`, COLUMNS);
  return nationalEvents.reduce(
    (row, event) => placeLine(sheet, row, `${event.date}: ${eventSource(event)} ${event.text}`),
    top + 1,
  );
}
