import { chart } from "../build/chart";
import { COLOURS } from "../build/looks";
import { SheetBuilder } from "../build/SheetBuilder";
import { placeHead } from "./parts";

const AGES = Array.from({ length: 19 }, (_, age) => age);
const GROUPS = 9;
const HEAD = 10;
const FIRST = HEAD + 1;
const LAST = FIRST + AGES.length - 1;

/** Dates as the spreadsheet counts them: days since 30 December 1899. */
const DAY_BEFORE_HALVING = 45657;
const DAY_OF_HALVING = 45658;

/** The deduction for parental responsibility by age, on both sides of the halving of 2025. */
export function foraldraavdrag(): SheetBuilder {
  const sheet = new SheetBuilder("Föräldraavdrag", {
    widths: [190, 110, 90, 90, 100, 110, 90, 90, 100, 110, 120, 480],
    frozenRows: HEAD,
    rows: 60,
  });
  placeHead(
    sheet,
    "Föräldraavdrag per ålder, före och efter halveringen 2025",
    "Högsta avdrag när alla timmar är avdragsgilla. Avdraget är aldrig större än dagens avdragsgilla assistanstimmar.",
  );
  placeInputs(sheet);
  placeTable(sheet);
  placeChart(sheet);
  return sheet;
}

function placeInputs(sheet: SheetBuilder): void {
  sheet.band(4, "1  Jämförelsedagar", 12);
  const inputs: readonly [number, string, number, "date" | "year", string][] = [
    [
      5,
      "Före",
      DAY_BEFORE_HALVING,
      "date",
      "Bilagan till förordningen enligt SFS 2022:1229, i kraft 2023-01-01",
    ],
    [
      6,
      "Efter",
      DAY_OF_HALVING,
      "date",
      "Bilagan till förordningen enligt SFS 2024:1064, i kraft 2025-01-01",
    ],
    [7, "År för värdet i kronor", 2025, "year", "Eget val: schablonen det året"],
  ];
  for (const [row, label, value, format, source] of inputs) {
    sheet.put(`A${row}`, label, "label");
    sheet.put(`B${row}`, value, "input", format);
    sheet.put(`L${row}`, source, "source");
  }
  sheet.put("D7", "Schablon, kr per timme", "label");
  sheet.put("F7", "=PA.SCHABLON(B7)", "value", "kronor");
}

function placeTable(sheet: SheetBuilder): void {
  sheet.band(8, "2  Avdrag i timmar per dag, och värdet av förändringen", 12);
  sheet.put("L8", "Källa och förklaring", "band");
  sheet.dress(GROUPS, 0, 10, "headLeft");
  sheet.put(`B${GROUPS}`, "Före", "headLeft");
  sheet.put(`F${GROUPS}`, "Efter", "headLeft");
  sheet.put(`J${GROUPS}`, "Förändring", "headLeft");
  sheet.put(`A${HEAD}`, "Ålder", "headLeft");
  for (const column of "BCDEFGHI") sheet.put(`${column}${HEAD}`, null, "head");
  const ages = `$A$${FIRST}:$A$${LAST}`;
  sheet.put(`B${HEAD}`, `=PA.FÖRÄLDRAAVDRAG(${ages},$B$5)`, "head");
  sheet.put(`F${HEAD}`, `=PA.FÖRÄLDRAAVDRAG(${ages},$B$6)`, "head");
  sheet.put(`J${HEAD}`, "Timmar per vecka", "head");
  sheet.put(`K${HEAD}`, "Kronor per år", "head");
  sheet.put(`L${HEAD}`, "PA.FÖRÄLDRAAVDRAG: två formler fyller tabellerna", "source");
  sheet.height(HEAD, 38);
  AGES.forEach((age) => placeAge(sheet, age, FIRST + age));
}

const AGE_NOTES: Readonly<Record<number, string>> = {
  0: "Månaden då barnet fyller år hör till den nya åldern (4 a § förordningen 1993:1091)",
  1: "Inget avdrag för andning, sondmatning och löpande stöd vid medicinskt tillstånd",
  2: "Kronor: färre avdragna timmar × dagar/7 × schablon, när hela avdraget slår igenom",
  3: "Stannar ärendet hos kommunen (LSS) bär kommunen hela beloppet; inom SFB bär staten timmarna över 20",
  12: "Från 12 år görs inget avdrag på de grundläggande behoven",
  18: "Från 18 år görs inget avdrag",
};

function placeAge(sheet: SheetBuilder, age: number, row: number): void {
  sheet.put(`A${row}`, age, "valueLeft", "year");
  for (const column of "BCDEFGHI") sheet.put(`${column}${row}`, null, "value", "hours");
  sheet.put(`J${row}`, `=I${row}-E${row}`, "value", "hours");
  sheet.put(`K${row}`, `=-J${row}*(DATE($B$7+1,1,1)-DATE($B$7,1,1))/7*$F$7`, "value", "whole");
  sheet.put(`L${row}`, AGE_NOTES[age] ?? null, "source");
}

function placeChart(sheet: SheetBuilder): void {
  sheet.figures.push(
    chart({
      id: "foraldraavdrag-alder",
      kind: "bar",
      title: "Högsta föräldraavdrag per ålder (timmar per vecka)",
      labels: `A${FIRST}:A${LAST}`,
      series: [
        { range: `E${FIRST}:E${LAST}`, label: "Före", colour: COLOURS.budget },
        { range: `I${FIRST}:I${LAST}`, label: "Efter", colour: COLOURS.booked },
      ],
      at: { col: 0, row: LAST, x: 4, y: 12 },
      size: { width: 900, height: 300 },
      axis: { min: 0 },
    }),
  );
}
