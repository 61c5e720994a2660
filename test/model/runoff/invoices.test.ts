import type { Cell } from "../../../src/labelled/cell";
import { readInvoices } from "../../../src/runoff/reading/readInvoices";
import { triangleFromInvoices } from "../../../src/runoff/reading/triangleFromInvoices";

const list: Cell[][] = [
  ["Avser", "Faktura", "Belopp"],
  ["2024-01", "2024-02", 100],
  ["2024-03", "2024-04", 130],
  ["2024-01", "2024-03", 20],
  ["2024-02", "2024-03", 110],
  ["2024-02", "2024-04", -5],
];

test("a list of invoices in any order becomes a triangle that starts at the first delay in use", () => {
  const { triangle, unseen } = triangleFromInvoices(readInvoices(list));
  // January: 100 a month later, 120 after two, nothing more after three: an observed zero.
  expect(triangle.rows).toEqual([[100, 120, 120], [110, 105], [130]]);
  expect(triangle.origins).toEqual(["2024-01", "2024-02", "2024-03"]);
  expect([triangle.firstDelay, unseen]).toEqual([1, ["2024-04"]]);
});

test("a row of 0 kronor tells that an invoice period without invoices has passed", () => {
  const quiet = triangleFromInvoices(readInvoices([...list, ["2024-04", "2024-05", 0]]));
  // April's service could have been invoiced in May and was not: an observed zero for each period.
  expect(quiet.triangle.rows).toEqual([[100, 120, 120, 120], [110, 105, 105], [130, 130], [0]]);
  expect(quiet.unseen).toEqual(["2024-05"]);
});

test("invoices by year, whatever the form of their dates", () => {
  const invoices = readInvoices(
    [
      [2021, 2021, 5],
      [2021, "2022-03-31", 2],
      ["2022-11", 44_896, 6],
    ],
    "year",
  );
  const { triangle } = triangleFromInvoices(invoices, "year");
  expect(triangle.rows).toEqual([[5, 7], [6]]);
});
test("invoices that are repaid in full name the period and the delay", () => {
  const invoices = readInvoices([
    ["2024-01", "2024-02", 100],
    ["2024-02", "2024-03", 100],
    ["2024-01", "2024-03", -100],
  ]);
  expect(() => triangleFromInvoices(invoices)).toThrow(
    "Cellen för 2024-01 med fördröjningen 2 är 0 eller negativ, så utvecklingen kan inte räknas.",
  );
});

test.each<[string, Cell[][], string]>([
  [
    "a fourth column",
    [["2024-01", "2024-02", 1, "x"]],
    "Rad 1: en kolumn för mycket är ifylld. En fakturalista har tre kolumner",
  ],
  ["before service", [["2024-03", "2024-02", 1]], "Rad 1: fakturan kom 2024-02, före perioden"],
  ["no month", [["", "2024-02", 1]], "Rad 1: perioden som fakturan gäller är tom"],
  [
    "a year for a month",
    [["2024-01", 2024, 1]],
    "perioden då fakturan kom är ”2024” men ska vara en",
  ],
  ["half a year", [[2024.5, "2024-02", 1]], "är ”2024,5” men ska vara en månad"],
  ["a month with a full stop", [["2024.03", "2024-04", 1]], "är ”2024.03” men ska vara en månad"],
  ["a day that is none", [["2024-02-30", "2024-03", 1]], "”2024-02-30” men ska vara en månad"],
  ["day 0", [["2024-02-00", "2024-03", 1]], "”2024-02-00” men ska vara en månad"],
  ["month 13", [["2024-13", "2024-14", 1]], "”2024-13” men ska vara en månad"],
  [
    "text amount",
    [["2024-01", "2024-02", "1 st"]],
    "Rad 1: beloppet är ”1 st” men ska vara ett tal",
  ],
  ["no amount", [["2024-01", "2024-02"]], "Rad 1: beloppet är tomt"],
  ["no rows", [["Avser", "Faktura", "Belopp"]], "inga fakturor"],
])("an invoice is refused with its row: %s", (_, rows, message) => {
  expect(() => readInvoices(rows)).toThrow(message);
});
