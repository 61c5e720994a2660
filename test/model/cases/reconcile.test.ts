import fc from "fast-check";
import { monthPeriod, yearPeriod } from "../../../src/calendar/period";
import { readCases } from "../../../src/cases/list/readCases";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
import { reconcile } from "../../../src/cases/reconciliation/reconcile";
import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import { figuresByCase } from "../../../src/cases/sums/figuresByCase";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import type { Cell } from "../../../src/labelled/cell";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { anyList } from "./anyList";

type Rows = Cell[][];

const runs = { numRuns: 40 };
const HEADING = ["Ärende", "Månad", "Belopp"];
const MONTHS = Array.from({ length: 12 }, (_, k) => monthPeriod(2025, k + 1));
const textOf = (k: number) => `2025-${String(k + 1).padStart(2, "0")}`;

/** Invoices of 2025 as the list itself says them, to the öre. An application is still waited for. */
function invoicesOf(list: Rows): Rows {
  const waiting = list.map((row) =>
    row.map((cell, k) => (k === 11 && cell !== "" && list[0] !== row ? 0 : cell)),
  );
  const cases = preparedCases(readCases(waiting));
  return MONTHS.flatMap((month, k) =>
    figuresByCase(cases, [month], hourlyRate).map(({ name, figures }) => [
      name,
      textOf(k),
      figures.sfb.plus(figures.lss).toDecimalPlaces(2).toNumber(),
    ]),
  );
}

function found(list: Rows, invoices: Rows, tolerance = 1) {
  const { differences } = reconcile(
    readCases(list),
    readInvoiceRows([HEADING, ...invoices]),
    [yearPeriod(2025)],
    hourlyRate,
    { tolerance },
  );
  return differences.map(({ kind, name, month, difference }) => [
    kind,
    name,
    monthText(month),
    difference.toNumber(),
  ]);
}

/** Lists with an application that is certain are read as granted; here they are waited for. */
const list = anyList
  .map((rows): Rows =>
    rows.map((row) => row.map((cell, k) => (k === 11 && cell === 1 ? 0.5 : cell))),
  )
  .filter((rows) => invoicesOf(rows).some(([, , amount]) => Number(amount) > 100));
const withPlace = list.chain((rows) =>
  fc.record({ rows: fc.constant(rows), place: fc.nat(), by: fc.integer({ min: 2, max: 90_000 }) }),
);

test("invoices made from the list itself differ in nothing, in any order and to the öre", () => {
  fc.assert(
    fc.property(list, (rows) => {
      expect(found(rows, invoicesOf(rows).reverse(), 0)).toEqual([]);
    }),
    runs,
  );
});

test("a wrong amount, a double, an unknown case and an earlier year are found once each, by name and amount", () => {
  fc.assert(
    fc.property(withPlace, ({ rows, place, by }) => {
      const invoices = invoicesOf(rows);
      const large = [...invoices.keys()].filter((k) => Number(invoices[k]?.[2]) > 100);
      const at = large[place % large.length] ?? 0;
      const [name, month, amount] = invoices[at] as [string, string, number];
      const other = (each: Cell) =>
        invoices.map((row, k) => (k === at ? [name, month, each] : row));
      const rounded = (value: number) => Math.round(value * 100) / 100;
      const wrong = rounded(amount + by);
      expect(found(rows, other(wrong))).toEqual([
        ["Fel belopp", name, month, expect.closeTo(by, 6)],
      ]);
      expect(found(rows, [...invoices, [name, month, amount]])).toEqual([
        ["Dubbelt", name, month, amount],
      ]);
      expect(found(rows, [...invoices, ["Okänd", month, by]])).toEqual([
        ["Saknas i listan", "Okänd", month, by],
      ]);
    }),
    runs,
  );
});

const small: Rows = [
  ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"],
  ["A1", "SFB", "2023-01-01", "", 100],
  ["A2", "SFB", "2025-02-11", "2025-10-31", 100],
  ["B1", "LSS", "2023-01-01", "", 35],
];

test("what is not invoiced is told where a later month is, or where others are, and else waited for", () => {
  const all = invoicesOf(small);
  const without = (...months: readonly string[]) =>
    all.filter(([name, month]) => name !== "A1" || !months.includes(String(month)));
  // 20 × 31/7 × 342.60 and 20 × 30/7 × 342.60.
  expect(found(small, without("2025-03"))).toEqual([
    ["Inte fakturerad", "A1", "2025-03", -30344.57],
  ]);
  expect(found(small, without("2025-12"))).toEqual([
    ["Inte fakturerad", "A1", "2025-12", -30344.57],
  ]);
  const early = all.filter(([, month]) => String(month) <= "2025-09");
  const { differences, notYet } = reconcile(
    readCases(small),
    readInvoiceRows([HEADING, ...early]),
    [yearPeriod(2025)],
    hourlyRate,
    { tolerance: 1 },
  );
  expect(differences).toEqual([]);
  expect(notYet.filter(({ name }) => name === "A1").map(({ month }) => monthText(month))).toEqual([
    "2025-10",
    "2025-11",
    "2025-12",
  ]);
});

test("after the end, before the start and an earlier year are told, and the amounts look like what they are", () => {
  const all = invoicesOf(small);
  const changed = (name: string, month: string, amount: number): Rows =>
    all.map((row) => (row[0] === name && row[1] === month ? [name, month, amount] : row));
  expect(found(small, [...all, ["A2", "2025-11", 29365.71]])).toEqual([
    ["Efter slut", "A2", "2025-11", 29365.71],
  ]);
  expect(found(small, [...all, ["A2", "2025-01", 100]])).toEqual([
    ["Efter slut", "A2", "2025-01", 100],
  ]);
  expect(found(small, [...all, ["A1", "2024-11", 28508.57]])).toEqual([
    ["Tidigare år", "A1", "2024-11", 28508.57],
  ]);
  const reason = (rows: Rows) =>
    reconcile(
      readCases(small),
      readInvoiceRows([HEADING, ...rows]),
      [yearPeriod(2025)],
      hourlyRate,
      {
        tolerance: 1,
      },
    ).differences.map((each) => each.reason);
  // 20 × 28/7 × 342.60 = 27 408 for 18 days of 28.
  expect(reason(changed("A2", "2025-02", 27408))).toEqual([
    "hela månaden, men ärendet gäller 18 av 28 dagar",
  ]);
  // 20 × 30/7 × 332.60.
  expect(reason(changed("A1", "2025-04", 28508.57))).toEqual(["fjolårets timbelopp"]);
  // 15 of 20 hours: 15 × 30/7 × 342.60.
  expect(reason(changed("A1", "2025-04", 22024.29))).toEqual([
    "färre använda timmar, 15 per vecka",
  ]);
  // 29 365.71 × 1.08.
  expect(reason(changed("A1", "2025-04", 31714.97))).toEqual([
    "högre timbelopp, 8 procent över schablonbeloppet",
  ]);
});

test("invoices that tell their law are compared with that law alone", () => {
  const cells = [
    ["Lagrum", "Belopp", "Avser", "Person", "Timmar"],
    ...invoicesOf(small).flatMap(([name, month, amount]) =>
      name === "B1" ? [] : [["SFB", amount ?? "", month ?? "", name ?? "", ""]],
    ),
  ];
  const run = (rows: Rows) =>
    reconcile(readCases(small), readInvoiceRows(rows), [yearPeriod(2025)], hourlyRate, {
      tolerance: 1,
    }).differences.map(({ kind, name, law, reason }) => [kind, name, law, reason]);
  expect(run(cells)).toEqual([]);
  // Assistance under LSS that Försäkringskassan invoices is a case that the list does not have.
  expect(run([...cells, ["SFB", 1000, "2025-03", "B1", ""]])).toEqual([
    ["Saknas i listan", "B1", "SFB", ""],
  ]);
  // 35 × 31/7 = 155 hours expected at 342.60.
  const provider = [...cells, ["LSS", 160 * 342.6, "2025-03", "B1", 160]];
  expect(run(provider).filter(([kind]) => kind === "Fel belopp")).toEqual([
    ["Fel belopp", "B1", "LSS", "160 timmar mot 155 väntade"],
  ]);
});

test.each<[string, Rows, string]>([
  [
    "a month that is a year",
    [["A1", 2025, 1]],
    "Rad 2: Månad är ”2025” men ska vara månaden som assistansen gavs, till exempel 2025-03.",
  ],
  ["no amount", [["A1", "2025-03", ""]], "Rad 2: Belopp saknas. Skriv 0 om inget är fakturerat."],
  [
    "thousands as a text",
    [["A1", "2025-03", "12 tkr"]],
    "Rad 2: Belopp: 12 tkr är inte i kronor (tkr). Skriv hela beloppet, till exempel 12 000.",
  ],
  [
    "a personnummer",
    [["800101-1234", "2025-03", 1]],
    "Rad 2: Ärende har något som ser ut som ett personnummer. Skriv samma kod som i ärendelistan i stället.",
  ],
  [
    "no case",
    [["", "2025-03", 1]],
    "Rad 2: Ärende saknas. Skriv ärendets kod, som i ärendelistan.",
  ],
])("%s is refused with its row", (_, rows, message) => {
  expect(() => readInvoiceRows([HEADING, ...rows])).toThrow(`Fakturorna: ${message}`);
});

test("rows of totals, named or not, and headings of a next page are no invoices", () => {
  const rows = readInvoiceRows([
    ["Faktura mars 2025"],
    HEADING,
    ["A1", "2025-03", 100.5],
    ["", "", ""],
    HEADING,
    ["A2", 202503, "1 200,25"],
    ["Summa", "", 1300.75],
    ["", "", 1300.75],
  ]);
  expect(rows.map(({ row, name, amount }) => [row, name, amount])).toEqual([
    [3, "A1", 100.5],
    [6, "A2", 1200.25],
  ]);
});
