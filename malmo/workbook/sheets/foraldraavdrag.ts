import { cellOf } from "../../../sheets/builder/cellOf";
import { COLOURS } from "../../../sheets/builder/looks";
import { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { placeHead } from "../../../sheets/builder/placeHead";

const AGES = Array.from({ length: 19 }, (_, age) => age);
const GROUPS = 10;
const HEAD = 11;
const WIDTH = 11;
/** The columns of the table that PA.FÖRÄLDRAAVDRAG answers with. */
const HEADINGS = ["Grundläggande", "Andra", "Totalt", "Timmar per vecka"] as const;
const FIRST = HEAD + 1;
const LAST = FIRST + AGES.length - 1;

/** Dates as the spreadsheet counts them: days since 30 December 1899. */
const DAY_BEFORE_HALVING = 45657;
const DAY_OF_HALVING = 45658;

/** The deduction for parental responsibility by age, on both sides of the halving of 2025. */
export function foraldraavdrag(): SheetBuilder {
  const sheet = new SheetBuilder("Föräldraavdrag", {
    widths: [176, 132, 88, 76, 96, 132, 76, 76, 96, 100, 96],
    frozenRows: 0,
    rows: 64,
  });
  placeHead(
    sheet,
    "Föräldraavdrag per ålder, före och efter halveringen 2025",
    "Högsta avdrag när alla timmar är avdragsgilla. Avdraget är aldrig större än dagens avdragsgilla assistanstimmar.",
  );
  placeInputs(sheet);
  placeTable(sheet);
  placeNotes(sheet);
  placeChart(sheet);
  return sheet;
}

function placeInputs(sheet: SheetBuilder): void {
  sheet.band(4, "1  Jämförelsedagar", WIDTH);
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
    sheet.put(`C${row}`, source, "source");
  }
  sheet.put("A8", "Schablon, kr per timme", "label");
  sheet.put("B8", "=PA.SCHABLON(B7)", "value", "kronor");
  sheet.put("C8", "PA.SCHABLON: 5 § förordningen (1993:1091)", "source");
}

function placeTable(sheet: SheetBuilder): void {
  sheet.band(9, "2  Avdrag i timmar per dag, och värdet av förändringen", WIDTH);

  sheet.dress(GROUPS, 0, 10, "headLeft");
  sheet.put(`B${GROUPS}`, "Före", "headLeft");
  sheet.put(`F${GROUPS}`, "Efter", "headLeft");
  sheet.put(`J${GROUPS}`, "Förändring", "headLeft");
  sheet.put(`A${HEAD}`, "Ålder", "headLeft");
  for (const columns of ["BCDE", "FGHI"]) {
    HEADINGS.forEach((text, index) => sheet.put(`${columns[index] ?? ""}${HEAD}`, text, "head"));
  }
  sheet.put(`J${HEAD}`, "Timmar per vecka", "head");
  sheet.put(`K${HEAD}`, "Kronor per år", "head");
  sheet.height(HEAD, 38);
  AGES.forEach((age) => placeAge(sheet, age, FIRST + age));
}

const NOTES = [
  "PA.FÖRÄLDRAAVDRAG per ålder och dag: timmar per dag, och i sista kolumnen timmar per vecka (× 7).",
  "Månaden då barnet fyller år hör till den nya åldern (4 a § förordningen 1993:1091).",
  "Inget avdrag för andning, sondmatning och löpande stöd vid ett medicinskt tillstånd; från 12 år inget på grundläggande behov, från 18 år inget alls.",
  "Kronor per år: färre avdragna timmar × dagar/7 × schablon, när hela avdraget slår igenom.",
  "Stannar ärendet hos kommunen (LSS) bär kommunen hela beloppet; inom SFB bär staten timmarna över 20 i veckan.",
] as const;

function placeNotes(sheet: SheetBuilder): void {
  NOTES.forEach((note, index) => sheet.put(`A${LAST + 2 + index}`, note, "source"));
}

function placeAge(sheet: SheetBuilder, age: number, row: number): void {
  sheet.put(`A${row}`, age, "valueLeft", "year");
  for (const [columns, day] of [
    ["BCDE", "$B$5"],
    ["FGHI", "$B$6"],
  ] as const) {
    const call = `PA.FÖRÄLDRAAVDRAG($A${row},${day})`;
    HEADINGS.forEach((_, index) => {
      const format = index === 3 ? "weekly" : "hours";
      sheet.put(`${columns[index] ?? ""}${row}`, cellOf(call, 2, index + 1), "value", format);
    });
  }
  sheet.put(`J${row}`, `=I${row}-E${row}`, "value", "weekly");
  sheet.put(`K${row}`, `=-J${row}*(DATE($B$7+1,1,1)-DATE($B$7,1,1))/7*$B$8`, "value", "whole");
}

function placeChart(sheet: SheetBuilder): void {
  sheet.charts.push({
    id: "foraldraavdrag-alder",
    kind: "bar",
    title: "Högsta föräldraavdrag per ålder (timmar per vecka)",
    labels: `A${FIRST}:A${LAST}`,
    series: [
      { range: `E${FIRST}:E${LAST}`, label: "Före", colour: COLOURS.budget },
      { range: `I${FIRST}:I${LAST}`, label: "Efter", colour: COLOURS.booked },
    ],
    at: { col: 0, row: LAST + 1 + NOTES.length, x: 4, y: 12 },
    size: { width: 900, height: 300 },
    axis: { x: "Barnets ålder, år", y: "Timmar per vecka", min: 0 },
  });
}
