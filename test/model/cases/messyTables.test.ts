import { formatDay } from "../../../src/calendar/day";
import { readCaseList } from "../../../src/cases/list/readCases";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import type { Cell } from "../../../src/labelled/cell";

type Rows = readonly (readonly Cell[])[];

const HEADING = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"];
const read = (cells: Rows) => {
  const { rows, problems } = readCaseList(cells);
  return {
    rows: rows.map(({ name, law, from, through, hours }) => [
      ...[name, law, formatDay(from)],
      ...[through === undefined ? "" : formatDay(through), hours],
    ]),
    problems: problems.map(({ message }) => message),
  };
};

describe("lists as municipalities and their systems write them", () => {
  test("headings of their own, hours with their unit, and no end in words", () => {
    expect(
      read([
        ["Brukare nr", "Lag", "Startdatum", "Slutdatum", "Beslut tim/v"],
        ["B-1", "LSS", "2025-03-01", "tills vidare", "86,5 tim"],
        ["B-2", "Assistansersättning", "mars 2025", "t.v.", "120"],
        ["B-3", "LSS 9 § 2", 202503, 202602, "40 h/v"],
        ["B-4", "LSS", "202503", "9999-12-31", "40 tim per vecka"],
        ["B-5", "LSS", "2025-03-01", 2958465, 40],
        ["B-6", "LSS", "2025-03-01", "-", 40],
        ["Summa timmar", "", "", "", 326.5],
      ]),
    ).toEqual({
      rows: [
        ["B-1", "LSS", "2025-03-01", "", 86.5],
        ["B-2", "SFB", "2025-03-01", "", 120],
        ["B-3", "LSS", "2025-03-01", "2026-02-28", 40],
        ["B-4", "LSS", "2025-03-01", "", 40],
        ["B-5", "LSS", "2025-03-01", "", 40],
        ["B-6", "LSS", "2025-03-01", "", 40],
      ],
      problems: [],
    });
  });

  test.each<[string, readonly Cell[], string]>([
    [
      "hours a month",
      ["A1", "LSS", "2025-03-01", "", "173 h/månad"],
      "Rad 2: Timmar per vecka är ”173 h/månad” men ska vara ett tal.",
    ],
    [
      "a clock for hours",
      ["A1", "LSS", "2025-03-01", "", "86:30"],
      "Rad 2: Timmar per vecka är ”86:30” men ska vara ett tal. Skriv timmarna som ett tal: skriv 86,5.",
    ],
    [
      "a count of persons below the list",
      ["Antal brukare: 17", "", "", "", ""],
      "Rad 2: Lagrum saknas. Skriv SFB eller LSS.",
    ],
    [
      "a month that is none",
      ["A1", "LSS", 202513, "", 40],
      "Rad 2: Från är ”202513” men ska vara ett datum, till exempel 2025-03-10.",
    ],
    [
      "six digits that begin with the day's year",
      ["A1", "LSS", "250310", "", 40],
      "Rad 2: Från är ”250310” men ska vara ett datum, till exempel 2025-03-10.",
    ],
  ])("%s is refused with its row", (_, row, message) => {
    expect(read([HEADING, row])).toEqual({ rows: [], problems: [message] });
  });

  test("persons by their personnummer alone: what to write instead", () => {
    const cells = [
      ["Personnummer", "Lagrum", "Från"],
      ["19800101-1234", "SFB", "2025-01-01"],
    ];
    expect(() => readCaseList(cells)).toThrow(
      "kolumnen ”Ärende” saknas. Ta med raden med rubriker; den ska ha ”Ärende”, ”Lagrum”, ”Från”, i vilken ordning som helst. Personnummer läses inte: lägg till kolumnen Ärende med en kod för varje person",
    );
  });
});

const bills = (cells: Rows) =>
  readInvoiceRows(cells).map(({ name, month, amount, hours }) => [
    ...[name, monthText(month), amount, hours],
  ]);

describe("invoices as Försäkringskassan and providers write them", () => {
  test("titles above, months in any form, units in the cells and sums below", () => {
    expect(
      bills([
        ["Faktura assistansersättning"],
        ["Försäkringskassan", "", "", "Sida 1"],
        ["Brukare nr", "Period", "Antal timmar", "Belopp kr"],
        ["B-1", "2025-03", "86,5 tim", "29 634,90"],
        ["B-2", "mars 2025", "88,57", "30 344,57 kr"],
        ["B-3", 202503, "88,57 timmar", 30344.57],
        ["B-4", "2025-03-01 - 2025-03-31", 88.57, 30344.57],
        ["B-5", "2025-03-10–2025-03-31", "", -1200],
        ["B-6", "2025-03-01 till 2025-03-31", "", "1 200-"],
        ["Summa mars", "", "", 118268.61],
        ["Totalt att betala", null, null, 118268.61],
      ]),
    ).toEqual([
      ["B-1", "2025-03", 29634.9, 86.5],
      ["B-2", "2025-03", 30344.57, 88.57],
      ["B-3", "2025-03", 30344.57, 88.57],
      ["B-4", "2025-03", 30344.57, 88.57],
      ["B-5", "2025-03", -1200, undefined],
      ["B-6", "2025-03", -1200, undefined],
    ]);
  });

  test.each<[string, Rows, string]>([
    [
      "a row of several months",
      [["A1", "2025-03-01 - 2025-04-30", 1]],
      "Rad 2: Månad är ”2025-03-01 - 2025-04-30”, flera månader. Dela upp raden, en per månad.",
    ],
    [
      "a quarter",
      [["A1", "kv 1 2025", 1]],
      "Rad 2: Månad är ”kv 1 2025” men ska vara månaden som assistansen gavs, till exempel 2025-03.",
    ],
    [
      "a month without its year",
      [["A1", 3, 1]],
      "Rad 2: Månad är ”3” men ska vara månaden som assistansen gavs, till exempel 2025-03.",
    ],
    [
      "points for thousands",
      [["A1", "2025-03", "30.344,57"]],
      "Rad 2: Belopp är ”30.344,57” men ska vara ett tal.",
    ],
  ])("%s is refused with its row", (_, rows, message) => {
    expect(() => readInvoiceRows([["Ärende", "Månad", "Belopp"], ...rows])).toThrow(
      `Fakturorna: ${message}`,
    );
  });

  test("persons by their personnummer alone, and two amounts, are refused", () => {
    expect(() =>
      readInvoiceRows([
        ["Personnr", "Namn", "Period", "Belopp"],
        ["19800101-1234", "X", "2025-03", 1],
      ]),
    ).toThrow("Personnummer läses inte: lägg till kolumnen Ärende");
    expect(() =>
      readInvoiceRows([
        ["Brukare", "Månad", "Summa", "Kostnad"],
        ["A1", "2025-03", 1, 2],
      ]),
    ).toThrow("rubrikerna ”Summa” och ”Kostnad” är samma uppgift");
  });
});
