import { readCaseList, readCases } from "../../../src/cases/list/readCases";
import type { Cell } from "../../../src/labelled/cell";
import { ModelError } from "../../../src/modelError";

const HEADING = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"];
const list = (...rows: readonly (readonly Cell[])[]) => [HEADING, ...rows];

function refusal(cells: readonly (readonly Cell[])[]): {
  message: string;
  rows: readonly number[];
} {
  try {
    readCases(cells);
  } catch (error) {
    if (error instanceof ModelError) return { message: error.message, rows: error.rows };
    throw error;
  }
  return { message: "not refused", rows: [] };
}

test("columns stand in any order under the user's own headings, with a title above and others between", () => {
  const cells = [
    ["Ärenden i Exempelkommun", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["T.o.m.", "Handläggare", "Tim/vecka", "ÄRENDENR", "Fr.o.m.", "lag"],
    ["", "NN", 60.5, "a1", 45726, "LSS"],
    ["2025-06", "NN", "85,25", "a2", "mars 2025", "51 kap. SFB"],
    ["", "", "", "", "", ""],
    ["", "", 145.75, "Summa", "", ""],
  ];
  const rows = readCases(cells);
  expect(
    rows.map(({ row, name, law, from, through, hours }) => [row, name, law, from, through, hours]),
  ).toEqual([
    [4, "a1", "LSS", 20250310, undefined, 60.5],
    [5, "a2", "SFB", 20250301, 20250630, 85.25],
  ]);
});

test("zeros that blank cells arrive as are blanks, and SFB needs no hours", () => {
  const [row, ...more] = readCases([...list(["A1", "SFB", "2025-01-01", 0, 0]), [0, 0, 0, 0, 0]]);
  expect(more).toEqual([]);
  expect([row?.through, row?.hours]).toEqual([undefined, undefined]);
});

test.each([
  [
    "end before start",
    ["A1", "LSS", "2025-03-10", "2025-03-09", 40],
    "Rad 2: Till är 2025-03-09, före Från 2025-03-10. Rätta ett av dem.",
  ],
  [
    "no start",
    ["A1", "LSS", "", "", 40],
    "Rad 2: Från saknas. Skriv den första dagen, till exempel 2025-03-10.",
  ],
  [
    "a year for a day",
    ["A1", "LSS", 2025, "", 40],
    "Rad 2: Från är ”2025” men ska vara ett datum, till exempel 2025-03-10.",
  ],
  [
    "a day without a year",
    ["A1", "LSS", "10/3", "", 40],
    "Rad 2: Från är ”10/3” men ska vara ett datum, till exempel 2025-03-10.",
  ],
  [
    "a day that is none",
    ["A1", "LSS", "2025-02-29", "", 40],
    "Rad 2: Från är ”2025-02-29” men ska vara ett datum, till exempel 2025-03-10.",
  ],
  ["no law", ["A1", "", "2025-03-10", "", 40], "Rad 2: Lagrum saknas. Skriv SFB eller LSS."],
  [
    "both laws",
    ["A1", "SFB/LSS", "2025-03-10", "", 40],
    "Rad 2: Lagrum är ”SFB/LSS”. Skriv SFB eller LSS.",
  ],
  [
    "no hours",
    ["A1", "LSS", "2025-03-10", "", ""],
    "Rad 2: Timmar per vecka saknas. Skriv de beviljade timmarna per vecka.",
  ],
  [
    "negative hours",
    ["A1", "LSS", "2025-03-10", "", -4],
    "Rad 2: Timmar per vecka är −4 men får inte vara negativt.",
  ],
  [
    "hours of a year",
    ["A1", "LSS", "2025-03-10", "", 3128],
    "Rad 2: Timmar per vecka är 3 128 men en vecka har 168 timmar, och 336 med dubbel assistans.",
  ],
  [
    "hours as a time",
    ["A1", "LSS", "2025-03-10", "", "34:20"],
    "Rad 2: Timmar per vecka är ”34:20” men ska vara ett tal. Skriv timmarna som ett tal: skriv 34,33.",
  ],
  [
    "hours as a time of day",
    ["A1", "LSS", "2025-03-10", "", 34.3333333333333 / 24],
    "Rad 2: Timmar per vecka är 1,43055555555555, som är tiden 34:20. Menar du den, skriv 34,33; menar du 1,43 timmar, avrunda till två decimaler.",
  ],
  [
    "no case",
    ["", "LSS", "2025-03-10", "", 40],
    "Rad 2: Ärende saknas. Skriv en kod för ärendet, till exempel A1.",
  ],
  [
    "more than a week",
    ["A1", "LSS", "2025-03-10", "", 200],
    "Rad 2: ärendet ”A1” har 200 timmar per vecka, fler än veckans 168. Är det dubbel assistans, skriv ja i kolumnen Dubbel assistans.",
  ],
])("%s is refused with its row", (_, row, message) => {
  const found = refusal(list(row as Cell[]));
  expect(found.message.replaceAll("\u00a0", " ")).toBe(`Ärendelistan: ${message}`);
  expect(found.rows).toEqual([2]);
});

test("the same law twice at a time is refused with both rows; SFB and LSS at a time are not", () => {
  const twice = list(
    ["A1", "LSS", "2025-06-01", "", 50],
    ["A2", "LSS", "2025-01-01", "", 40],
    ["a1 ", "LSS", "2025-01-01", "2025-06-01", 40],
  );
  const { message, rows } = refusal(twice);
  expect(message).toBe(
    "Ärendelistan: Rad 4 och rad 2: ärendet ”A1” har LSS två gånger från 2025-06-01 (rad 4 gäller 2025-01-01–2025-06-01). Avsluta den tidigare raden dagen före.",
  );
  expect(rows).toEqual([4, 2]);
  const beyond = list(["A1", "SFB", "2025-01-01", "", 100], ["A1", "LSS", "2025-01-01", "", 20]);
  expect(readCases(beyond)).toHaveLength(2);
  const tooMuch = list(["A1", "SFB", "2025-01-01", "", 160], ["A1", "LSS", "2025-01-01", "", 20]);
  expect(refusal(tooMuch).message).toContain(
    "Rad 2 och rad 3: ärendet ”A1” har 180 timmar per vecka",
  );
});

test("dubbel assistans may have more than a week's hours", () => {
  const cells = [
    [...HEADING, "Dubbel assistans"],
    ["A1", "LSS", "2025-01-01", "", 200, "ja"],
    ["A2", "LSS", "2025-01-01", "", 40, "nej"],
  ];
  expect(readCases(cells).map(({ double }) => double)).toEqual([true, false]);
  const odd = [
    [...HEADING, "Dubbel assistans"],
    ["A1", "LSS", "2025-01-01", "", 40, "kanske"],
  ];
  expect(refusal(odd).message).toBe(
    "Ärendelistan: Rad 2: Dubbel assistans är ”kanske” men ska vara ja eller nej.",
  );
});

test("every row that is wrong is told, and the first of them in the function's message", () => {
  const cells = list(
    ["A1", "LSS", "2025-01-01", "", 40],
    ["A2", "LSS", "", "", 40],
    ["A3", "X", "2025-01-01", "", 40],
    ["A4", "LSS", "2025-01-01", "", "abc"],
  );
  const { rows, problems } = readCaseList(cells);
  expect(rows.map(({ name }) => name)).toEqual(["A1"]);
  expect(problems.map(({ rows: own }) => own)).toEqual([[3], [4], [5]]);
  expect(refusal(cells).message).toMatch(/^Ärendelistan: Rad 3: Från saknas.* 2 fel till finns\.$/);
});

test.each([
  [
    "no heading",
    [["A1", "LSS", "2025-01-01", "", 40]],
    "Ärendelistan: rubrikraden saknas. Ta med raden med rubriker; den ska ha ”Ärende”, ”Lagrum”, ”Från”, i vilken ordning som helst.",
  ],
  [
    "a column missing",
    [
      ["Ärende", "Från", "Timmar per vecka"],
      ["A1", "2025-01-01", 40],
    ],
    "Ärendelistan: kolumnen ”Lagrum” saknas. Ta med raden med rubriker; den ska ha ”Ärende”, ”Lagrum”, ”Från”, i vilken ordning som helst.",
  ],
  [
    "a column twice",
    [
      [...HEADING, "T.o.m."],
      ["A1", "LSS", "2025-01-01", "", 40, ""],
    ],
    "Ärendelistan: rubrikerna ”Till” och ”T.o.m.” är samma uppgift. Ta bort den ena kolumnen.",
  ],
  [
    "no rows",
    [HEADING],
    "Ärendelistan har inga ärenden. Skriv ett ärende per rad under rubrikerna.",
  ],
])("%s is refused", (_, cells, message) => {
  expect(refusal(cells).message).toBe(message);
});

test.each([
  ["Utnyttjande", 95, "är 95 men ska vara en andel mellan 0 och 1 (95 procent skrivs 0,95)."],
  ["Utnyttjande", 0, "är 0. 0 ger ingen kostnad; lämna tomt för 1."],
  [
    "Prisfaktor",
    340,
    "är 340 men är en andel av schablonbeloppet (97 procent skrivs 0,97); ett pris i kronor skrivs i kolumnen Eget pris.",
  ],
  [
    "Högre timbelopp",
    0.13,
    "är 0,13 men är en andel över schablonbeloppet, högst 0,12 (51 kap. 11 § socialförsäkringsbalken).",
  ],
  [
    "Födelseår",
    "i fjol",
    "är ”i fjol” men ska vara ett år, till exempel 2008, eller en månad, 2008-05.",
  ],
  ["Föräldraavdrag", "ja", "är ifyllt, men Födelseår saknas: avdraget följer barnets ålder."],
])("%s %s is refused", (column, cell, why) => {
  const cells = [
    [...HEADING, column],
    ["A1", "LSS", "2025-01-01", "", 40, cell],
  ];
  expect(refusal(cells).message).toBe(`Ärendelistan: Rad 2: ${column} ${why}`);
});

test("per cent as a text is a share", () => {
  const cells = [
    [...HEADING, "Utnyttjande"],
    ["A1", "LSS", "2025-01-01", "", 40, "95 %"],
  ];
  expect(readCases(cells)[0]?.utilisation).toBe(0.95);
});

test("an application needs its probability, and stands on an LSS row", () => {
  const more = [...HEADING, "Ansökan hos FK", "Sannolikhet"];
  const without = [more, ["A1", "LSS", "2025-01-01", "", 40, "2025-06-01", ""]];
  expect(refusal(without).message).toBe(
    "Ärendelistan: Rad 2: Sannolikhet saknas för ansökan hos FK. Skriv en andel, till exempel 0,5.",
  );
  const sfb = [more, ["A1", "SFB", "2025-01-01", "", 40, "2025-06-01", 0.5]];
  expect(refusal(sfb).message).toContain("Rad 2: Ansökan hos FK gäller ärenden enligt LSS");
});
