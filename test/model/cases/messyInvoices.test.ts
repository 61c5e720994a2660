import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import type { Cell } from "../../../src/labelled/cell";

type Rows = readonly (readonly Cell[])[];

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
      "a day with a short year that is a month too",
      [["A1", 201012, 1]],
      "Rad 2: Månad är ”201012” men ska vara månaden som assistansen gavs, till exempel 2025-03.",
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

  const BILLED = ["Brukare", "Fr.o.m.", "T.o.m.", "Belopp"];

  test("first and last day in columns of their own are one month, or refused", () => {
    expect(bills([BILLED, ["A1", "2025-03-01", 45747, 100]])).toEqual([
      ["A1", "2025-03", 100, undefined],
    ]);
    expect(() => bills([BILLED, ["A1", "2025-03-01", "2025-04-30", 100]])).toThrow(
      "Rad 2: Månad är 2025-03 till 2025-04, flera månader. Dela upp raden, en per månad.",
    );
    expect(() => bills([BILLED, ["A1", "2025-03-01", "löpande", 100]])).toThrow(
      "Rad 2: Till är ”löpande” men ska vara en dag i samma månad, eller tomt.",
    );
  });

  test("sums by case and by month, named or not, are no invoices", () => {
    const heading = ["Ärende", "Månad", "Belopp"];
    expect(
      bills([
        heading,
        ["A1", "2025-03", 100],
        ["A1", "2025-04", 100],
        ["", "", 200],
        ["A2", "2025-03", 50],
        ["", "", 50],
        ["Summa", "2025-03", 150],
        ["", "", 250],
      ]).map(([name, , amount]) => [name, amount]),
    ).toEqual([
      ["A1", 100],
      ["A1", 100],
      ["A2", 50],
    ]);
  });

  test("thousands in a title above are refused", () => {
    const cells = [["FK-fakturor 2025, tkr"], ["Ärende", "Månad", "Belopp"], ["A1", "2025-03", 30]];
    expect(() => bills(cells)).toThrow(
      "Fakturorna: rubriken ”FK-fakturor 2025, tkr” är inte i kronor. Skriv hela belopp, till exempel 30 345, under rubriken Belopp.",
    );
  });
});
