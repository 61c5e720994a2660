import { chart } from "../../build/chart";
import { COLOURS } from "../../build/looks";
import type { SheetBuilder } from "../../build/SheetBuilder";
import { CASE } from "./inputs";

/** Basic needs on both sides of the threshold, the rest of the case alike. */
const BASIC_NEEDS = [15, 18, 20, 21, 25, 40] as const;
const HEAD = 25;
const FIRST = HEAD + 1;
const LAST = FIRST + BASIC_NEEDS.length - 1;

/** The same support under LSS and SFB: what the threshold of 20 hours moves between the payers. */
export function placeCaseTable(sheet: SheetBuilder): void {
  sheet.band(23, "3  LSS eller SFB: samma stöd på olika sidor om 20-timmarsgränsen", 9);
  sheet.put("A24", "Allt utom de grundläggande behoven tas från ärendet ovan.", "lead");
  sheet.put(`A${HEAD}`, "Grundläggande behov, timmar per vecka", "headLeft");
  sheet.put(
    `B${HEAD}`,
    `=PA.BESLUT(${CASE.year},A${FIRST}:A${LAST},${CASE.total},${CASE.waiting},${CASE.standby})`,
    "head",
  );
  for (const column of ["C", "D", "E"]) sheet.put(`${column}${HEAD}`, null, "head");
  sheet.put(`F${HEAD}`, "Tillsammans", "head");
  sheet.put(`G${HEAD}`, "Kommunens andel", "head");
  sheet.put(`H${HEAD}`, "Mot ärendet ovan", "head");
  sheet.put(
    `I${HEAD}`,
    "PA.BESLUT på en hel kolumn. Sista kolumnen: kommunens kostnad mot ärendet i avsnitt 1",
    "source",
  );
  sheet.height(HEAD, 38);
  BASIC_NEEDS.forEach((hours, index) => {
    const row = FIRST + index;
    sheet.put(`A${row}`, hours, "assumption", "hours");
    sheet.put(`B${row}`, null, "textRight");
    sheet.put(`C${row}`, null, "value", "hours");
    sheet.put(`D${row}`, null, "value", "whole");
    sheet.put(`E${row}`, null, "value", "whole");
    sheet.put(`F${row}`, `=D${row}+E${row}`, "value", "whole");
    sheet.put(`G${row}`, `=IF(F${row}=0,0,D${row}/F${row})`, "value", "percent");
    sheet.put(`H${row}`, `=D${row}-$C$16`, "value", "whole");
    sheet.put(`I${row}`, "Exempel (antagande), byt fritt", "source");
  });
  sheet.figures.push(
    chart({
      id: "beslut-gransen",
      kind: "bar",
      title: "Kostnad per år efter grundläggande behov, timmar per vecka (kr)",
      labels: `A${FIRST}:A${LAST}`,
      series: [
        { range: `D${FIRST}:D${LAST}`, label: "Kommunen", colour: COLOURS.booked },
        { range: `E${FIRST}:E${LAST}`, label: "Staten", colour: COLOURS.budget },
      ],
      at: { col: 0, row: LAST, x: 4, y: 12 },
      size: { width: 760, height: 280 },
      axis: { min: 0 },
      stacked: true,
    }),
  );
}
