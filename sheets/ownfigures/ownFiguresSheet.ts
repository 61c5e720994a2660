import { columnLetters } from "../builder/columnLetters";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { FormatName } from "../builder/looks";
import type { SheetTemplate } from "../builder/SheetTemplate";

const NAME = "Dina siffror";
const HEAD = 5;
/** Room to type in under the last row. */
const SPARE = 6;

/** The rows that "Hämta dina siffror" reads without a question, in the order one looks for them. */
const ROWS: readonly (readonly [label: string, format: FormatName])[] = [
  ["SFB, personer i snitt", "weekly"],
  ["LSS, personer i snitt", "weekly"],
  ["LSS, timmar", "whole"],
  ["Utfall SFB, kr", "whole"],
  ["Utfall LSS, kr", "whole"],
  ["Utfall sjuklön, kr", "whole"],
  ["Budget SFB, kr", "whole"],
  ["Budget LSS, kr", "whole"],
  ["Budget SFB, personer i snitt", "weekly"],
  ["Budget LSS, timmar", "whole"],
  ["Egen regi, brukare", "weekly"],
  ["Egen regi, timmar", "whole"],
  ["Egen regi, nettokostnad, kr", "whole"],
  ["Invånare", "whole"],
];

/** An empty sheet for a municipality's own figures, a column a year; it is read back as it stands. */
export function ownFiguresSheet(years: readonly number[]): SheetTemplate {
  const sheet = new SheetBuilder(NAME, {
    widths: [300, ...years.map(() => 110)],
    frozenRows: HEAD,
    rows: HEAD + ROWS.length + SPARE,
  });
  sheet.put("A1", NAME, "title");
  sheet.height(1, 34);
  sheet.put("A2", "Belopp i kr. Skriv kostnader som plus.", "lead");
  sheet.put(
    "A3",
    "Fyll i det ni har, lämna resten tomt. Markera en cell på bladet och välj Hämta dina siffror.",
    "lead",
  );
  sheet.put(`A${HEAD}`, "Uppgift", "headLeft");
  years.forEach((year, place) => {
    sheet.put(`${columnLetters(place + 1)}${HEAD}`, year, "head");
  });
  ROWS.forEach(([label, format], down) => {
    const row = HEAD + 1 + down;
    sheet.put(`A${row}`, label, "label");
    years.forEach((_, place) => {
      sheet.put(`${columnLetters(place + 1)}${row}`, null, "input", format);
    });
  });
  return sheet;
}
