import { readCases } from "../../../src/cases/list/readCases";
import { readInvoiceRows } from "../../../src/cases/reconciliation/readInvoiceRows";
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

test.each<[string, Cell]>([
  ["with a dash", "800101-1234"],
  ["with the century", "19800101-1234"],
  ["of a child", "20170229-1234".replace("0229", "0228")],
  ["of twelve figures", "198001011234"],
  ["as a number", 198001011234],
  ["of ten figures", 8001011234],
  ["of one over a hundred", "180101+1234"],
  ["as samordningsnummer", "800161-1234"],
  ["as reserve number", "800101-T123"],
  ["with full-width figures", "８００１０１-１２３４"],
  ["with another dash", "800101–1234"],
  ["with a name", "Ärende 800101-1234 (ny)"],
  ["with the birth as a date", "1980-01-01-1234"],
  ["with points", "80.01.01-1234"],
  ["in spaces", "1980 01 01 1234"],
  ["with a stroke", "800101/1234"],
  ["directly after a word", "pnr800101-1234"],
  ["directly after a letter", "P198001011234"],
  ["as a number that began with 0", 805121234],
  ["as samordningsnummer with the century", "19800161+1234"],
])("a personnummer %s is refused as a case's code, without being told back", (_, code) => {
  const { message } = refusal(list([code, "LSS", "2025-01-01", "", 40]));
  expect(message).toBe(
    "Ärendelistan: Rad 2: Ärende har något som ser ut som ett personnummer. Skriv en kod i stället, till exempel A1, och spara nyckeln någon annanstans.",
  );
});

test("a personnummer in a note is refused; codes, dates and voucher numbers are not", () => {
  const noted = [
    [...HEADING, "Anteckning"],
    ["A1", "LSS", "2025-01-01", "", 40, "se 800101-1234"],
  ];
  expect(refusal(noted).message).toContain("Rad 2: Anteckning har något som ser ut som");
  const codes = ["A1", 12, "2025-017", "1234567", "LSS-2024-0012", "20250101", "990013-1234"];
  expect(readCases(list(...codes.map((code) => [code, "LSS", "2025-01-01", "", 40])))).toHaveLength(
    7,
  );
});

test("a personnummer where the year of birth should be is not told back", () => {
  const cells = [
    [...HEADING, "Född"],
    ["A1", "LSS", "2025-01-01", "", 40, "20080512-1234"],
  ];
  expect(refusal(cells).message).toMatch(/^Ärendelistan: Rad 2: Födelseår har något/);
});

test("periods and organisation numbers are no personnummer", () => {
  const noted = ["2025-01-01-2025-12-31", "556000-1234", "2025-03-10 12:30"];
  const cells = [
    [...HEADING, "Anteckning"],
    ...noted.map((note, k) => [`A${k}`, "LSS", "2025-01-01", "", 40, note]),
  ];
  expect(readCases(cells)).toHaveLength(3);
});

test("a personnummer as a number in a note is refused", () => {
  const cells = [
    [...HEADING, "Anteckning"],
    ["A1", "LSS", "2025-01-01", "", 40, 8001011234],
  ];
  expect(refusal(cells).message).toMatch(/^Ärendelistan: Rad 2: Anteckning har något/);
});

test.each<[string, readonly Cell[], string]>([
  ["of the case", ["1980-01-01-1234", "2025-03", 100, "SFB"], "Ärende"],
  ["of the month", ["A1", "800101-1234", 100, "SFB"], "Månad"],
  ["of the law", ["A1", "2025-03", 100, "LSS 800161-1234"], "Lagrum"],
])("a personnummer in the cell %s of an invoice is refused, not told back", (_, row, column) => {
  const cells = [["Ärende", "Månad", "Belopp", "Lagrum"], row];
  const instead = column === "Ärende" ? "samma kod som i ärendelistan" : "en kod";
  expect(() => readInvoiceRows(cells)).toThrow(
    `Fakturorna: Rad 2: ${column} har något som ser ut som ett personnummer. Skriv ${instead} i stället.`,
  );
});
