import type { Cell } from "../../../src/labelled/cell";
import { readInvoices } from "../../../src/runoff/reading/readInvoices";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import { triangleFromInvoices } from "../../../src/runoff/reading/triangleFromInvoices";

test.each<[Cell]>([
  ...[
    "2024-03",
    "202403",
    "2024M03",
    "mars 2024",
    "mar 2024",
    "Mars\u00a02024",
    "mar-24",
    "2024 mars",
  ].map((text): [Cell] => [text]),
  ["2024-03-15"],
  ["2024-03-15 00:00:00"],
  ["15 mars 2024"],
  ["2024/3"],
  ["15/3/2024"],
  ["24-03-15"],
  ["\uff12\uff10\uff12\uff14-\uff10\uff13"],
  ["ma\u00adrs 2024"],
  [202403],
  [20240315],
  [45366],
])("a month however it is written: %p", (cell) => {
  expect(servicePeriod(cell)).toEqual({ year: 2024, month: 3 });
});

test.each([
  "mars",
  "2024.03",
  "K1 2024",
  "13/2024",
  "2024-13",
  "mars 24",
  "15/3",
  "15 mars",
  "V-202403",
  "31 feb 2024",
])("%p is no month", (text) => expect(servicePeriod(text)?.month).toBeUndefined());

// Excel counts days: 36 526 is 1 January 2000, and 109 575 is 1 January 2200.
test.each([
  [36_525, undefined],
  [36_526, { year: 2000, month: 1 }],
  [109_574, { year: 2199, month: 12 }],
  [109_575, undefined],
])("the number %p is a date of these two centuries or none", (cell, period) =>
  expect(servicePeriod(cell)).toEqual(period),
);

const messy: Cell[][] = [
  ["Reskontra 2024", "", "", "", ""],
  ["Ver.nr", "Leverantör", "Avser", "Fakturadatum", "Belopp"],
  [240001, "Försäkringskassan", "januari 2024", 45336, "12 000,50"],
  [240002, "Försäkringskassan", "202402", "2024-03-10", "−1 000 kr"],
  [240003, "Försäkringskassan", "feb 2024", "2024-03-11", 13000],
  ["", "", "", "", null],
  [240004, "Försäkringskassan", "2024M03", "april 2024", 12500],
  [240005, "Försäkringskassan", "2019-03", "2024-04", -900],
  ["", "Summa", "", "", 35600.5],
];

test("a ledger's list is read by its headings: voucher numbers, titles and totals are left out and told", () => {
  const { invoices, notes } = readInvoices(messy);
  expect(invoices.map(({ amount }) => amount)).toEqual([12000.5, -1000, 13000, 12500, -900]);
  expect(notes).toEqual([
    "Kolumnerna ”Ver.nr” och ”Leverantör” är inte lästa.",
    "Rad 9 är en summa och är inte med.",
  ]);
});

test("a voucher that stands there twice is told; the same amount under another number is another", () => {
  const [title = [], headings = [], first = [], second = [], ...more] = messy;
  const twice = [title, headings, first, second, first, ...more];
  const total = twice.slice(0, -1);
  expect(readInvoices(total).notes).toContain(
    "Rad 5 är lik en tidigare rad i alla kolumner och räknas med. Ta bort det som är dubbelt.",
  );
  const other = [title, headings, first, [240009, ...first.slice(1)], ...more.slice(0, -1)];
  expect(readInvoices(other).notes?.join()).not.toContain("lik en tidigare");
});

test("two columns of amounts are not guessed between", () => {
  const headings: Cell[] = ["Ver.nr", "Avser", "Faktura", "Belopp", "Belopp inkl moms"];
  const rows: Cell[][] = [headings, [1, "2024-01", "2024-02", 100, 125]];
  expect(() => readInvoices(rows)).toThrow("”Belopp” och ”Belopp inkl moms” kan vara samma sak");
});

test("a repayment for a period long before the others is set apart and named", () => {
  const { triangle } = triangleFromInvoices(readInvoices(messy));
  expect(triangle.origins[0]).toBe("2024-01");
  expect(triangle.aside?.at(-1)).toBe(
    "En rad ligger långt från de andra, 2024-01 till 2024-03, och är inte med: rad 8: 2019-03, " +
      "fakturerad 2024-04, −900. Hantera den för sig.",
  );
});

test.each([
  ["2023-05", 7],
  ["2022-12", 12],
])("so is one for %s, %d months without an invoice before the others", (service) => {
  // A year of invoices, half of them the month after: half of December is outstanding.
  const month = (i: number): string =>
    `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  const rows = Array.from({ length: 12 }, (_, i): Cell[][] =>
    [i, i + 1].filter((at) => at < 12).map((at) => [month(i), month(at), 100]),
  ).flat();
  const { triangle } = triangleFromInvoices(readInvoices([...rows, [service, "2024-06", -50]]));
  expect(triangle.origins[0]).toBe("2024-01");
  expect(triangle.aside?.join()).toContain(`rad 24: ${service}, fakturerad 2024-06, −50.`);
});

test("where one period in four has invoices none of them is far from the others", () => {
  const rows = [0, 1, 2, 3, 4, 5].map((i): Cell[] => {
    const month = `${2022 + Math.floor(i / 3)}-${String((i % 3) * 4 + 1).padStart(2, "0")}`;
    return [month, month, 100];
  });
  expect(triangleFromInvoices(readInvoices(rows)).triangle.aside ?? []).toEqual([]);
});

test("an invoice long after the others does not make them seen until then", () => {
  const rows: Cell[][] = Array.from({ length: 12 }, (_, i) => [
    ...[`2024-${String(i + 1).padStart(2, "0")}`, `2024-${String(i + 1).padStart(2, "0")}`, 100],
  ]);
  const later = [...rows.slice(0, 12), ["2024-01", "2026-01", 5] satisfies Cell[]];
  const { triangle } = triangleFromInvoices(readInvoices(later));
  expect(triangle.rows).toHaveLength(12);
  expect(triangle.aside?.join()).toContain("rad 13: 2024-01, fakturerad 2026-01, 5");
});

const three: Cell[][] = [
  ["2024-01", "2024-01", 100],
  ["2024-01", "2024-02", 50],
  ["2024-02", "2024-02", 100],
];

test.each(["Totalt:", "S:a", "Saldo", "Summa januari", "Netto\u00a02024"])(
  "a row called %p is a total and is told",
  (label) => {
    const { invoices, notes } = readInvoices([...three, [label, "", 250]]);
    expect(invoices).toHaveLength(3);
    expect(notes).toEqual(["Rad 4 är en summa och är inte med."]);
  },
);

test("a supplier whose name begins as a sum does not hide a period that is none", () => {
  const headings: Cell[] = ["Leverantör", "Avser", "Faktura", "Belopp"];
  const rows: Cell[][] = [
    headings,
    ["Netto Vård AB", "2024-01", "2024-01", 100],
    ["Netto Vård AB", "2024-13", "2024-02", 100],
  ];
  expect(() => readInvoices(rows)).toThrow("Rad 3: perioden som fakturan gäller är ”2024-13”");
});

test.each([
  ["12.345", "kan läsas på två sätt. Skriv 12345 eller 12,345."],
  ["12 tkr", "är inte i kronor (tkr)"],
  ["12 %", "ska vara ett tal"],
  ["08 123", "ska vara ett tal"],
])("an amount written %p is refused with its place", (amount, said) => {
  const rows: Cell[][] = [...three, ["2024-02", "2024-03", amount]];
  expect(() => readInvoices(rows)).toThrow(/^Rad 4: /);
  expect(() => readInvoices(rows)).toThrow(said);
});

test("two halves far apart are refused, and headings that do not tell", () => {
  const half = (year: number): Cell[][] =>
    [1, 2, 3, 4, 5].map((month) => [`${year}-0${month}`, `${year}-0${month + 1}`, 10]);
  expect(() => triangleFromInvoices(readInvoices([...half(2019), ...half(2024)]))).toThrow(
    "gäller perioder långt från de andra",
  );
  expect(() =>
    readInvoices([
      ["Ver.nr", "Period", "Belopp"],
      [202401, "2024-01", 5],
    ]),
  ).toThrow("Kolumnen ”Ver.nr” är varken period eller belopp");
});
