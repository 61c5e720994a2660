import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "../../src/labelled/cell";
import { mack } from "../../src/runoff/methods/mack";
import { readInvoices } from "../../src/runoff/reading/readInvoices";
import { triangleFromInvoices } from "../../src/runoff/reading/triangleFromInvoices";
import { run } from "../../workbench/kalkyl/run";
import { createModel } from "../../workbench/engine/createModel";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { xmlInNode } from "../../workbench/xlsx/xmlInNode";
import given from "../cases/retro/reskontra.json";
import { prepareRetro } from "./sheets/retroBook";

interface Posted {
  readonly month: number;
  readonly delay: number;
  readonly amount: number;
}

const { months, invoicesByDelay, expected } = given;

/** The 60 invoices of the case: three at once and one in each of the three months after. */
const invoices: readonly Posted[] = Array.from({ length: months }, (_, month) =>
  invoicesByDelay.flatMap(({ count, amount }, delay) =>
    month + delay >= months
      ? []
      : Array.from({ length: count }, () => ({ month, delay, amount: amount * (1 + (month % 2)) })),
  ),
).flat();

const NAMES = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"];
const ALL = [...NAMES, "september", "oktober", "november"];
const digits = (month: number): string => String(month + 1).padStart(2, "0");

const grouped = (amount: number, space: string): string =>
  `${Math.floor(amount / 1000)}${space}${String(amount % 1000).padStart(3, "0")}`;

/** A ledger's columns, with periods and amounts written in four ways. */
function ledger(): Cell[][] {
  const rows = invoices.map(({ month, delay, amount }, i): Cell[] => [
    240001 + i,
    "Försäkringskassan",
    [`${ALL[month] ?? ""} 2024`, `2024${digits(month)}`, `2024-${digits(month)}-15`][i % 3],
    `2024-${digits(month + delay)}-2${i % 9}`,
    [amount, `${grouped(amount, "\u00a0")},00`, `${grouped(amount, " ")} kr`][i % 3],
  ]);
  const total = invoices.reduce((sum, { amount }) => sum + amount, 0) - 900;
  return [
    ["Reskontra assistansersättning 2024", "", "", "", ""],
    ["Ver.nr", "Leverantör", "Avser", "Fakturadatum", "Belopp"],
    ...rows,
    [240999, "Försäkringskassan", "mars 2019", "2024-06-03", "−900,00"],
    ["", "Summa", "", "", total],
  ];
}

/** The list with figures in A:C from row 2 and, in F1:J12, a triangle of it by SUMIFS. */
function workbook(cellOf: (month: number, delay: number) => string, type: string) {
  const cells: Record<string, string> = {};
  invoices.forEach(({ month, delay, amount }, i) => {
    cells[`A${i + 2}`] = String(month);
    cells[`B${i + 2}`] = String(delay);
    cells[`C${i + 2}`] = String(amount);
  });
  cells["F1"] = "Period";
  "GHIJ".split("").forEach((column, delay) => {
    cells[`${column}1`] = String(delay);
    for (let month = 0; month < months; month += 1) {
      cells[`${column}${month + 2}`] = `=${cellOf(month, delay)}`;
    }
  });
  for (let month = 0; month < months; month += 1) cells[`F${month + 2}`] = `'2024-${digits(month)}`;
  cells["L1"] = `=PA.RETRO(F1:J12,"${type}")`;
  cells["R1"] = `=INDEX(PA.RETRO(F1:J12,"${type}"),${months + 2},4)`;
  return createModel({ sheets: [{ id: "s", name: "Data", cells }] });
}

const sumOf = (month: number, delay: string): string =>
  `SUMIFS($C$2:$C$61,$A$2:$A$61,${month},$B$2:$B$61,"${delay}")`;
const seen = (month: number, delay: number, sum: string): string =>
  month + delay < months ? sum : `""`;

beforeAll(() => {
  prepareRetro();
  xmlInNode();
});

test("the list has 60 invoices, 27 of them late, and is read with what is left out told", () => {
  expect(invoices).toHaveLength(60);
  expect(invoices.filter(({ delay }) => delay > 0)).toHaveLength(27);
  const { triangle } = triangleFromInvoices(readInvoices(ledger()));
  const { total } = mack(triangle);
  expect(total.latest).toBeCloseTo(expected.invoiced, 6);
  expect(total.outstanding).toBeCloseTo(expected.outstanding, 6);
  expect(triangle.aside).toEqual([
    "Kolumnerna ”Ver.nr” och ”Leverantör” är inte lästa.",
    "Rad 64 är en summa och är inte med.",
    "En rad ligger långt från de andra, 2024-01 till 2024-11, och är inte med: rad 63: 2019-03, " +
      "fakturerad 2024-06, −900. Hantera den för sig.",
  ]);
});

test.each([
  ["inkrementell", (i: number, k: number) => seen(i, k, sumOf(i, String(k)))],
  ["kumulativ", (i: number, k: number) => seen(i, k, sumOf(i, `<=${k}`))],
])(
  "%s, made by SUMIFS in cells, is the same there and by kalkyl",
  async (type, cellOf) => {
    const model = workbook(cellOf, type);
    const at = (col: number): unknown =>
      model.getters.getEvaluatedCell({ sheetId: "s", col, row: months + 1 }).value;
    expect(at(11)).toBe("Totalt");
    expect(Number(at(12))).toBeCloseTo(expected.invoiced, 6);
    expect(Number(at(14))).toBeCloseTo(expected.outstanding, 6);
    const folder = mkdtempSync(join(tmpdir(), "retro-"));
    try {
      const file = join(folder, "reskontra.xlsx");
      writeFileSync(file, (await writeXlsx(model)).bytes);
      const { cells } = await run({ file, json: false });
      const outstanding = cells.find(({ cell }) => cell === "R1");
      expect(Number(outstanding?.value)).toBeCloseTo(expected.outstanding, 6);
      expect(cells.map(({ message, saved }) => [message, saved])).toEqual([
        [undefined, undefined],
        [undefined, undefined],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);

test.each([
  ["inkrementell", (i: number, k: number) => sumOf(i, String(k))],
  ["kumulativ", (i: number, k: number) => sumOf(i, `<=${k}`)],
])("%s, filled after the last invoices, is refused in the cell", (type, cellOf) => {
  const model = workbook(cellOf, type);
  const cell = model.getters.getEvaluatedCell({ sheetId: "s", col: 11, row: 0 });
  expect(cell.type).toBe("error");
  expect(cell.message).toContain("efter den sista fakturaperioden");
});
